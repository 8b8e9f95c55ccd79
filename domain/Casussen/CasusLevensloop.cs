using Maatwerk.Domain.Levenslopen;
using static Maatwerk.Domain.Casussen.CasusStatus;
using static Maatwerk.Domain.Casussen.CasusTrigger;
using static Maatwerk.Domain.Casussen.CasusVoorwaarden;
using static Maatwerk.Domain.Toegang.Hoedanigheid;

namespace Maatwerk.Domain.Casussen;

/// <summary>The life of a casus on one screen. The rows marked with a letter are ours.</summary>
/// <remarks>
/// a: filing without the steps before it is possible with a reason (rule Q8, practice since 2026, source P10).
/// b: adding a fact does not move the casus.
/// c: a message of the LMM to the filer does not move the casus.
/// </remarks>
public static class CasusLevensloop
{
    private static readonly CasusStatus[] Open =
        [CasusStatus.Concept, EigenRoute, RegisterContact, Casusoverleg, IngediendLmm, InBehandelingLmm, AanvullingGevraagd, BijLet, TeruggelegdMetRedenen, InUitvoering];

    private static readonly CasusStatus[] BijLmm = [IngediendLmm, InBehandelingLmm, AanvullingGevraagd, BijLet, TeruggelegdMetRedenen, InUitvoering];

    public static readonly Levensloop<CasusStatus, CasusTrigger> Table = new(Afgesloten, Ingetrokken)
    {   // from                           on                          to                     who                            only if
        { (CasusStatus?)null,             StartCasus,                 CasusStatus.Concept,          Professional,                  GeenPersoonsgegevens },
        { CasusStatus.Concept,            LegVoorAanEigenOrganisatie, EigenRoute,            Professional },
        { [CasusStatus.Concept, EigenRoute], ZoekInRegister,             RegisterContact,       Maatwerkprofessional,          EigenRouteGedaan     },
        { RegisterContact,                PlanCasusoverleg,           Casusoverleg,          Casusregisseur,                TweePartijen         },
        { [RegisterContact, Casusoverleg], OplossingGevonden,         InUitvoering,          Casusregisseur },
        { [RegisterContact, Casusoverleg], DienInBijLmm,              IngediendLmm,          Maatwerkprofessional,          VolledigOfMetReden   },
        { [CasusStatus.Concept, EigenRoute], DienInBijLmm,               IngediendLmm,          Maatwerkprofessional,          VolledigEnMetReden   },  // a
        { IngediendLmm,                   NeemInBehandeling,          InBehandelingLmm,      Regievoerder },
        { IngediendLmm,                   StuurTerugVoorStap,         RegisterContact,       Regievoerder,                  StapGenoemd          },
        { IngediendLmm,                   VoegToe,                    IngediendLmm,          Indiener,                      TekstGegeven         },  // b
        { InBehandelingLmm,               VoegToe,                    InBehandelingLmm,      Indiener,                      TekstGegeven         },  // b
        { InBehandelingLmm,               VraagAanvulling,            AanvullingGevraagd,    Regievoerder,                  VraagGesteld         },
        { AanvullingGevraagd,             VulAan,                     InBehandelingLmm,      Indiener,                      TekstGegeven         },
        { InBehandelingLmm,               StelOplossingVast,          InUitvoering,          Regievoerder,                  UitkomstEnEigenaar   },
        { InBehandelingLmm,               SchaalOpNaarLet,            BijLet,                Regievoerder,                  AllesGeprobeerd      },
        { InBehandelingLmm,               LegTerugMetRedenen,         TeruggelegdMetRedenen, Regievoerder,                  RedenEnAdvies        },
        { BijLet,                         LetKlaar,                   InUitvoering,          [LetVoorzitter, Regievoerder], LetDoorbraak         },
        { BijLet,                         LetKlaar,                   TeruggelegdMetRedenen, [LetVoorzitter, Regievoerder], LetTeruggelegd       },
        { TeruggelegdMetRedenen,          HervatLokaal,               Casusoverleg,          Casusregisseur },
        { TeruggelegdMetRedenen,          DienOpnieuwIn,              IngediendLmm,          Maatwerkprofessional,          NieuwFeit            },
        { InUitvoering,                   SluitAf,                    Afgesloten,            Regievoerder,                  UitkomstBekend       },
        { InUitvoering,                   SluitAf,                    Afgesloten,            Casusregisseur,                NooitBijLmm          },
        { BijLmm,                         StuurBericht,                                      Regievoerder,                  TekstGegeven         },  // c
        { Open,                           TrekIn,                     Ingetrokken,           Indiener,                      RedenGegeven         },
        { Afgesloten,                     Heropen,                    InBehandelingLmm,      Regievoerder,                  BinnenBewaartermijn  },
    };
}

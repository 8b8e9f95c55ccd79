using Maatwerk.Domain.Levenslopen;
using static Maatwerk.Domain.Overbruggingen.OverbruggingStatus;
using static Maatwerk.Domain.Overbruggingen.OverbruggingTrigger;
using static Maatwerk.Domain.Overbruggingen.OverbruggingVoorwaarden;
using static Maatwerk.Domain.Toegang.Hoedanigheid;

namespace Maatwerk.Domain.Overbruggingen;

/// <summary>The life of an overbrugging on one screen. From HulpLoopt only a decision on the payer leads on: that keeps costs from being shifted.</summary>
/// <remarks>
/// a: what an organisation that might pay has said.
/// b: the regievoerder says that no payer was found in time (C21) and that the parties settle afterwards (C22); only then a grant is possible.
/// c: money of a voorschot that leaves, within the maximum.
/// </remarks>
public static class OverbruggingLevensloop
{
    public static readonly Levensloop<OverbruggingStatus, OverbruggingTrigger> Table = new(NietNodig, Afgewezen, Afgesloten)
    {   // from                        on                     to               who                  only if
        { (OverbruggingStatus?)null,   VraagAan,              Aangevraagd,     Maatwerkprofessional, BijLmmEnAllesJa      },
        { Aangevraagd,                 ZoekBetaler,           BetalerGezocht,  Regievoerder,         PartijenGenoemd      },
        { BetalerGezocht,              NoteerReactie,         BetalerGezocht,  Regievoerder,         PartijGenoemd        },  // a
        { BetalerGezocht,              BetalerGevonden,       NietNodig,       Regievoerder,         PartijBetaalt        },
        { BetalerGezocht,              WijsAf,                Afgewezen,       Regievoerder,         ConditieEnReden      },
        { BetalerGezocht,              LegVoor,               BetalerGezocht,  Regievoerder,         NietOpTijdEnAkkoord  },  // b
        { BetalerGezocht,              VerleenGarantstelling, Garantstelling,  BeheerderOverbrugging, MagVerlenen         },
        { BetalerGezocht,              VerleenVoorschot,      Voorschot,       BeheerderOverbrugging, MagVoorschieten     },
        { [Garantstelling, Voorschot], StartHulp,             HulpLoopt,       Casusregisseur,       AanbiederBevestigt   },
        { Voorschot,                   BoekBetaling,          Voorschot,       BeheerderOverbrugging, BinnenMaximum       },  // c
        { HulpLoopt,                   BoekBetaling,          HulpLoopt,       BeheerderOverbrugging, BinnenMaximum       },  // c
        { HulpLoopt,                   BepaalBetaler,         BetalerBepaald,  Regievoerder,         SchriftelijkBesluit  },
        { BetalerBepaald,              VervalGarantie,        Verrekend,       BeheerderOverbrugging, WasGarantstelling   },
        { BetalerBepaald,              BetaalTerug,           Verrekend,       BeheerderOverbrugging, AllesTerug          },
        { Verrekend,                   Sluit,                 Afgesloten,      BeheerderOverbrugging, LeerpuntGegeven     },
    };
}

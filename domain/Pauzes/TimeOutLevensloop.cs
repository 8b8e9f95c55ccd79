using Maatwerk.Domain.Levenslopen;
using static Maatwerk.Domain.Pauzes.TimeOutStatus;
using static Maatwerk.Domain.Pauzes.TimeOutTrigger;
using static Maatwerk.Domain.Pauzes.TimeOutVoorwaarden;
using static Maatwerk.Domain.Toegang.Hoedanigheid;

namespace Maatwerk.Domain.Pauzes;

/// <summary>The life of a time-out agreement on one screen. Nothing in it freezes a claim: it keeps what creditors answered.</summary>
/// <remarks>
/// a: every change takes the approval away.
/// b: what nobody approved in five working days goes back.
/// c: the requests go out one by one.
/// d: a longer pause is put before a second person too, before it holds.
/// e: one creditor that no longer waits does not end what others promised.
/// f: a creditor that did not react may still answer.
/// g: who prepared it may stop, with a reason.
/// </remarks>
public static class TimeOutLevensloop
{
    private static readonly TimeOutStatus[] VoorAntwoord = [Voorbereiding, WachtOpVierOgen, Verzoeken];

    public static readonly Levensloop<TimeOutStatus, TimeOutTrigger> Table = new(NaarRechterOfLmm, Beeindigd)
    {   // from                    on                  to                who              only if
        { (TimeOutStatus?)null,    BereidVoor,         Voorbereiding,    Casusregisseur,  SchuldhulpEnVorderingen },
        { VoorAntwoord,            Wijzig,             Voorbereiding,    Casusregisseur,  VorderingenOver         },  // a
        { Voorbereiding,           VraagVierOgen,      WachtOpVierOgen,  Casusregisseur,  PlanEnEinddatum         },
        { WachtOpVierOgen,         KeurGoed,           Verzoeken,        Leidinggevende,  AnderPaarOgen           },
        { WachtOpVierOgen,         KeurAf,             Voorbereiding,    Leidinggevende,  RedenGegeven            },
        { WachtOpVierOgen,         VierOgenVerlopen,   Voorbereiding,    Assistent,       VierOgenVoorbij         },  // b
        { Verzoeken,               StuurVerzoek,       Lopend,           Casusregisseur,  NogNietVerstuurd        },
        { Lopend,                  StuurVerzoek,       Lopend,           Casusregisseur,  NogNietVerstuurd        },  // c
        { Lopend,                  Toegezegd,          Lopend,           Casusregisseur,  VerstuurdEnEinddatum    },
        { Lopend,                  Geweigerd,          Lopend,           Casusregisseur,  Verstuurd               },
        { Lopend,                  GeenReactie,        Lopend,           Casusregisseur,  Verstuurd               },
        { Lopend,                  AllesBeantwoord,    Actief,           Assistent,       EenZegtToe              },
        { Lopend,                  AllesGeweigerd,     NaarRechterOfLmm, Assistent,       NiemandZegtToe          },
        { Actief,                  Toegezegd,          Actief,           Casusregisseur,  LaterAntwoord           },  // f
        { Actief,                  VraagVierOgen,      Actief,           Casusregisseur,  VerlengingAfgesproken   },  // d
        { Actief,                  KeurGoed,           Actief,           Leidinggevende,  AnderPaarOgen           },  // d
        { Actief,                  KeurAf,             Actief,           Leidinggevende,  RedenEnVerlenging       },  // d
        { Actief,                  VierOgenVerlopen,   Actief,           Assistent,       VierOgenVoorbij         },  // d
        { Actief,                  Verleng,            Actief,           Casusregisseur,  VerlengingGoedgekeurd   },
        { Actief,                  PlanKlaar,          Beeindigd,        Casusregisseur,  PlanBeschreven          },
        { Actief,                  TermijnVerstreken,  Beeindigd,        Assistent,       LaatsteDagVoorbij       },
        { Actief,                  NietNagekomen,      Actief,           Casusregisseur,  AnderenWachtenNog       },  // e
        { Actief,                  NietNagekomen,      Beeindigd,        Casusregisseur,  LaatsteWachtNietMeer    },
        { VoorAntwoord,            Stop,               Beeindigd,        Casusregisseur,  RedenGegeven            },  // g
        { Lopend,                  Stop,               Beeindigd,        Casusregisseur,  RedenGegeven            },  // g
    };
}

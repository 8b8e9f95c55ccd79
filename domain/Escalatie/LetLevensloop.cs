using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Levenslopen;
using static Maatwerk.Domain.Escalatie.LetStatus;
using static Maatwerk.Domain.Escalatie.LetTrigger;
using static Maatwerk.Domain.Escalatie.LetVoorwaarden;
using static Maatwerk.Domain.Toegang.Hoedanigheid;

namespace Maatwerk.Domain.Escalatie;

/// <summary>The life of a case of the LET on one screen. The rows marked with a letter are ours.</summary>
/// <remarks>
/// Decisions need a second person: what the chair writes down binds nobody until the bestuurder who owns the agreement, somebody else
/// than the writer, confirms it. Whoever put a casus forward does not chair it. For a party of which nobody can sign in here, the regievoerder notes the confirmation.
/// a: confirming an agreement does not move the case.
/// b: what one party carried out does not end the case while another party still has something to do or no leerpunt was written.
/// c: when all is carried out, the chair ends the case with its leerpunt.
/// d: the filer withdrew the casus.
/// </remarks>
public static class LetLevensloop
{
    private static readonly LetStatus[] Open = [Voorgedragen, Uitgenodigd, InBestuurlijkOverleg, Doorbraak, NietBeslist, Bemiddeling];

    public static readonly Levensloop<LetStatus, LetTrigger> Table = new(TeruggelegdMetRedenen, Afgerond, Vervallen)
    {   // from                      on                    to                     who                         only if
        { (LetStatus?)null,          DraagVoor,            Voorgedragen,          Regievoerder,               AllesGeprobeerd      },
        { Voorgedragen,              LegTerug,             TeruggelegdMetRedenen, LetVoorzitter,              RedenEnAdvies        },
        { Voorgedragen,              NodigBestuurdersUit,  Uitgenodigd,           LetVoorzitter,              AllePartijenGenoemd  },
        { Uitgenodigd,               OplossingVoorOverleg, Doorbraak,             Regievoerder,               EigenaarIsPartij     },
        { Uitgenodigd,               StartOverleg,         InBestuurlijkOverleg,  LetVoorzitter,              BestuurdersBekend    },
        { InBestuurlijkOverleg,      LegAfsprakenVast,     Doorbraak,             LetVoorzitter,              EigenaarIsPartij     },
        { InBestuurlijkOverleg,      GeenOvereenstemming,  NietBeslist,           LetVoorzitter,              ElkStandpunt         },
        { NietBeslist,               VraagBemiddeling,     Bemiddeling,           LetVoorzitter,              BemiddelingStaatAan  },
        { Doorbraak,                 BevestigAfspraak,     Doorbraak,             [Bestuurder, Regievoerder], DoorEenAnder         },  // a
        { Doorbraak,                 MeldUitgevoerd,       Afgerond,              [Bestuurder, Regievoerder], AllesUitgevoerd      },
        { Doorbraak,                 MeldUitgevoerd,       Doorbraak,             [Bestuurder, Regievoerder], EigenDeelUitgevoerd  },  // b
        { Doorbraak,                 Sluit,                Afgerond,              LetVoorzitter,              UitgevoerdEnLeerpunt },  // c
        { [NietBeslist, Bemiddeling], Sluit,               Afgerond,              LetVoorzitter,              LeerpuntGegeven      },
        { Open,                      Vervalt,              Vervallen,             Indiener,                   RedenGegeven         },  // d
    };

    /// <summary>What a step of the LET means for the casus; null when the casus stays where it is.</summary>
    public static LetResultaat? ForCasus(LetStatus van, LetStatus naar) => (van, naar) switch
    {
        (not Doorbraak, Doorbraak) => LetResultaat.Doorbraak,
        (_, TeruggelegdMetRedenen) or (NietBeslist or Bemiddeling, Afgerond) => LetResultaat.TeruggelegdMetRedenen,
        _ => null,
    };
}

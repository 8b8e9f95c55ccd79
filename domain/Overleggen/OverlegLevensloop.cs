using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Toegang;
using static Maatwerk.Domain.Overleggen.OverlegStatus;
using static Maatwerk.Domain.Overleggen.OverlegTrigger;
using static Maatwerk.Domain.Overleggen.OverlegVoorwaarden;
using static Maatwerk.Domain.Toegang.Hoedanigheid;

namespace Maatwerk.Domain.Overleggen;

/// <summary>The life of a casusoverleg on one screen. All of it is ours; what an overleg needs is from S3 §3.2.2.</summary>
public static class OverlegLevensloop
{
    private static readonly OverlegStatus[] Gepland = [MomentenVoorgesteld, Vastgelegd];

    public static readonly Levensloop<OverlegStatus, OverlegTrigger> Table = new(Afgerond, Afgezegd)
    {   // from                  on                      to                   who                                                  only if
        { (OverlegStatus?)null,  StelMomentenVoor,       MomentenVoorgesteld, [Casusregisseur, Maatwerkprofessional, Regievoerder], DoelMomentenEnGenodigden },
        { MomentenVoorgesteld,   Antwoord,               MomentenVoorgesteld, [Hoedanigheid.Genodigde, Organisator],                      EigenAntwoord            },
        { Vastgelegd,            Antwoord,               Vastgelegd,          [Hoedanigheid.Genodigde, Organisator],                      EigenAntwoord            },
        { MomentenVoorgesteld,   LegMomentVast,          Vastgelegd,          Organisator,                                         MomentGekozen            },
        { Gepland,               StelAndereMomentenVoor, MomentenVoorgesteld, Organisator,                                         MomentenGegeven          },
        { Vastgelegd,            LegBesluitenVast,       Gehouden,            Organisator,                                         BesluitenOfReden         },
        { Gehouden,              RondAf,                 Afgerond,            Organisator,                                         StandGegeven             },
        { Gepland,               ZegAf,                  Afgezegd,            [Organisator, Indiener],                             RedenGegeven             },
    };
}

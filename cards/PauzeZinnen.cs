using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Cards;

/// <summary>What somebody types to do something with a pause; with the casus behind it when there is one.</summary>
public static class PauzeZinnen
{
    public static string Of(string words, Casusnummer? casus) => Of(words, casus?.ToString());

    public static string Of(string words, string? casus) => casus is null ? words : $"{words} {casus}";

    /// <summary>One button per thing this viewer may do; answers of creditors share one.</summary>
    internal static IEnumerable<CardButton> Buttons(TimeOutAfspraak pauze, IReadOnlyList<TimeOutTrigger> allowed) =>
        allowed.Where(trigger => Fits(pauze, trigger)).Select(Words).OfType<(string Titel, string Zin)>().Distinct().Take(CardLimits.MaxActions - 1)
            .Append((Titel: "Brieven", Zin: "brieven pauze")).Select(one => Typ.Knop(one.Titel, Of(one.Zin, pauze.Casus)));

    private static bool Fits(TimeOutAfspraak pauze, TimeOutTrigger trigger) => trigger switch
    {
        TimeOutTrigger.VraagVierOgen or TimeOutTrigger.Verleng when pauze.Status == TimeOutStatus.Actief => trigger == TimeOutTrigger.Verleng,
        TimeOutTrigger.KeurGoed or TimeOutTrigger.KeurAf => pauze.VierOgen is { Door: null },
        TimeOutTrigger.StuurVerzoek => pauze.Vorderingen.Any(one => one.VerzoekOp is null),
        TimeOutTrigger.Toegezegd when pauze.Status == TimeOutStatus.Actief => pauze.Vorderingen.Any(one => !one.Wacht),
        _ => true,
    };

    private static (string Titel, string Zin)? Words(TimeOutTrigger trigger) => trigger switch
    {
        TimeOutTrigger.Wijzig => ("Aanpassen", "pas pauze aan"),
        TimeOutTrigger.VraagVierOgen => ("Voorleggen", "leg pauze voor"),
        TimeOutTrigger.KeurGoed or TimeOutTrigger.KeurAf => ("Beoordelen", "beoordeel pauze"),
        TimeOutTrigger.StuurVerzoek => ("Verzoek verstuurd", "verstuur verzoek"),
        TimeOutTrigger.Toegezegd or TimeOutTrigger.Geweigerd or TimeOutTrigger.GeenReactie => ("Antwoord noteren", "antwoord schuldeiser"),
        TimeOutTrigger.Verleng => ("Verlengen", "verleng pauze"),
        TimeOutTrigger.PlanKlaar => ("Plan is klaar", "plan klaar"),
        TimeOutTrigger.NietNagekomen => ("Wacht niet meer", "schuldeiser wacht niet"),
        TimeOutTrigger.Stop => ("Stoppen", "stop pauze"),
        _ => null,
    };
}

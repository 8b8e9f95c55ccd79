using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Domain.Pauzes;

/// <summary>What days bring to a time-out agreement: warnings before, and the end itself. No organisation is named: a warning carries no content.</summary>
public static class Pauzedagen
{
    /// <summary>How many days before each end date somebody is warned. Source: domain, section 5.5.</summary>
    public static readonly IReadOnlyList<int> DagenVooraf = [14, 3];

    /// <summary>The days that follow from where it stands: warnings for who prepared it, and the days on which the assistant itself takes a step.</summary>
    public static IEnumerable<Termijn> Of(TimeOutAfspraak pauze)
    {
        if (pauze.LaatsteEinddatum is { } last && (pauze.Status == TimeOutStatus.Actief || pauze.Einde == TimeOutEinde.Verlopen))
            yield return For(pauze, "pauze-voorbij", Werkdagen.EndOfTerm(last.AddDays(1)), $"{pauze.Naam} is voorbij: de laatste einddatum was {Datum.Lang(last)}. Schuldeisers mogen weer innen.");
        if (pauze.Status == TimeOutStatus.Actief)
            foreach (var termijn in Ends(pauze)) yield return termijn;
        if (!pauze.IsOpen || pauze.VierOgen is not { Door: null } asked) yield break;
        yield return For(pauze, "pauze-niet-beoordeeld", Werkdagen.EndOfTerm(asked.Uiterlijk.AddDays(1)), $"{pauze.Naam} is niet op tijd beoordeeld. Leg hem opnieuw voor.");
        yield return new Termijn("pauze-vier-ogen-verlopen", Werkdagen.EndOfTerm(asked.Uiterlijk.AddDays(1)), Ontvanger.Assistent, "");
    }

    private static IEnumerable<Termijn> Ends(TimeOutAfspraak pauze)
    {
        foreach (var end in pauze.Vorderingen.Where(one => one.Wacht).Select(one => one.Einddatum).OfType<DateOnly>().Distinct().Order())
            foreach (var days in DagenVooraf)
                yield return For(pauze, $"pauze-loopt-af-{days}", Werkdagen.AtLeastBefore(end, days), $"{pauze.Naam}: na {Datum.Lang(end)} wacht een schuldeiser niet langer. Verleng op tijd, of maak het plan klaar.");
        if (pauze.LaatsteEinddatum is { } last) yield return new Termijn("pauze-termijn-verstreken", last.AddDays(1), Ontvanger.Assistent, "");
    }

    /// <summary>What this day does to it, done by the assistant: an approval that nobody gave in time goes back, and a pause of which the last end date has passed ends. Null when the day changes nothing.</summary>
    public static TimeOutAfspraak? Passes(this TimeOutAfspraak pauze, DateOnly dag, DateTimeOffset nu) =>
        pauze.First([TimeOutTrigger.TermijnVerstreken, TimeOutTrigger.VierOgenVerlopen], trigger => new TimeOutStap(trigger, Gebruiker.Assistent, nu) { Dag = dag });

    /// <summary>The same pause after the last answer: running, or nobody wants to wait. Unchanged while an answer is missing.</summary>
    public static TimeOutAfspraak Settled(this TimeOutAfspraak pauze, DateTimeOffset nu) =>
        pauze.First([TimeOutTrigger.AllesBeantwoord, TimeOutTrigger.AllesGeweigerd], trigger => new TimeOutStap(trigger, Gebruiker.Assistent, nu)) ?? pauze;

    private static TimeOutAfspraak? First(this TimeOutAfspraak pauze, TimeOutTrigger[] triggers, Func<TimeOutTrigger, TimeOutStap> make) =>
        triggers.Select(make).FirstOrDefault(stap => pauze.Refuses(stap) is null) is { } due ? pauze.Apply(due) : null;

    private static Termijn For(TimeOutAfspraak pauze, string soort, DateOnly dag, string tekst) => new(soort, dag, Ontvanger.Genoemde, tekst) { Wie = pauze.Aanvrager };
}

using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Pauzes;

/// <summary>A day on which somebody should know something.</summary>
/// <param name="Dag">A local date in the Netherlands.</param>
/// <param name="Tekst">Dutch, without content of the casus.</param>
/// <param name="Wie">For whom.</param>
public sealed record Pauzedag(DateOnly Dag, string Tekst, GebruikerId Wie);

/// <summary>What days bring to a time-out agreement: warnings before, and the end itself.</summary>
public static class Pauzedagen
{
    /// <summary>How many days before each end date somebody is warned. Source: domain, section 5.5.</summary>
    public static readonly IReadOnlyList<int> DagenVooraf = [14, 3];

    /// <summary>The warnings: per creditor that waits, fourteen and three days before its own end date.</summary>
    public static IReadOnlyList<Pauzedag> Warnings(this TimeOutAfspraak pauze) => pauze.Status != TimeOutStatus.Actief ? [] :
    [
        .. from one in pauze.Vorderingen
           where one is { Wacht: true, Einddatum: not null }
           from days in DagenVooraf
           let dag = one.Einddatum!.Value.AddDays(-days)
           orderby dag, one.Organisatie
           select new Pauzedag(dag, $"{pauze.Naam}: {one.Organisatie} wacht tot en met {Datum.Lang(one.Einddatum!.Value)}. Dat is over {days} dagen.", pauze.Aanvrager),
    ];

    /// <summary>What this day does to it, done by the assistant: an approval that nobody gave in time goes back, and a pause of which the last end date has passed ends. Null when the day changes nothing.</summary>
    public static TimeOutAfspraak? Passes(this TimeOutAfspraak pauze, DateOnly dag, DateTimeOffset nu) =>
        new[] { TimeOutTrigger.TermijnVerstreken, TimeOutTrigger.VierOgenVerlopen }
            .Select(trigger => new TimeOutStap(trigger, Gebruiker.Assistent, nu) { Dag = dag })
            .FirstOrDefault(stap => pauze.Refuses(stap) is null) is { } due ? pauze.Apply(due) : null;

    /// <summary>The same pause after the last answer: running, or nobody wants to wait. Unchanged while an answer is missing.</summary>
    public static TimeOutAfspraak Settled(this TimeOutAfspraak pauze, DateTimeOffset nu) =>
        new[] { TimeOutTrigger.AllesBeantwoord, TimeOutTrigger.AllesGeweigerd }
            .Select(trigger => new TimeOutStap(trigger, Gebruiker.Assistent, nu))
            .FirstOrDefault(stap => pauze.Refuses(stap) is null) is { } due ? pauze.Apply(due) : pauze;
}

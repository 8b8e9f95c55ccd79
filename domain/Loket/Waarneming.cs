using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Loket;

/// <summary>Somebody is away, and who does the work meanwhile.</summary>
/// <param name="TotEnMet">The last day away; null as long as it is not known.</param>
/// <param name="Waarnemer">Who stands in; null when nobody does.</param>
public sealed record Waarneming(GebruikerId Wie, DateOnly Van, DateOnly? TotEnMet, GebruikerId? Waarnemer)
{
    public bool Holds(DateOnly dag) => Van <= dag && (TotEnMet is not { } last || dag <= last);
}

/// <summary>Who is away and who stands in; inside the transaction of the turn.</summary>
public interface IWaarnemingen
{
    /// <summary>The absence of this person on that day, or null.</summary>
    Task<Waarneming?> OfAsync(GebruikerId wie, DateOnly dag);

    /// <summary>Everybody this person stands in for on that day, over others too.</summary>
    Task<IReadOnlyList<GebruikerId>> StandsInForAsync(GebruikerId wie, DateOnly dag);

    /// <summary>Stores an absence; one that overlaps it ends.</summary>
    Task SaveAsync(Waarneming waarneming);

    /// <summary>This person is back: what holds on that day ends the day before.</summary>
    /// <returns>False when there was no absence.</returns>
    Task<bool> EndAsync(GebruikerId wie, DateOnly dag);
}

public static class Waarnemers
{
    private const int Longest = 20;

    /// <summary>Who hears what is meant for this person on that day: the person, or whoever stands in at the end of the chain. A chain that bites its tail ends at the person.</summary>
    public static async Task<GebruikerId> ReceiverAsync(this IWaarnemingen waarnemingen, GebruikerId wie, DateOnly dag)
    {
        var (at, seen) = (wie, new HashSet<GebruikerId>());
        while (seen.Add(at) && seen.Count < Longest && await waarnemingen.OfAsync(at, dag) is { } away)
        {
            if (away.Waarnemer is not { } next) return at;
            at = next;
        }
        return seen.Count < Longest && await waarnemingen.OfAsync(at, dag) is null ? at : wie;
    }

    /// <summary>Whether the work would come back to somebody in the chain on one of these days.</summary>
    public static async Task<bool> LoopsAsync(this IWaarnemingen waarnemingen, Waarneming planned)
    {
        if (planned.Waarnemer == planned.Wie) return true;
        var (at, steps) = (planned.Waarnemer, 0);
        while (at is { } one && steps++ < Longest && await waarnemingen.OfAsync(one, planned.Van) is { } away)
        {
            if (away.Waarnemer == planned.Wie) return true;
            at = away.Waarnemer;
        }
        return steps >= Longest;
    }
}

using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Domain.Trajecten;

/// <summary>Something with a life cycle of its own that is begun for a casus: LET, overbrugging, time-out, casusoverleg.</summary>
/// <typeparam name="TZelf">The record itself.</typeparam>
public interface ITraject<TZelf> : IHeeftTermijnen where TZelf : ITraject<TZelf>
{
    /// <summary>Stable name of the kind, as the database keeps it: "let".</summary>
    static abstract string Soort { get; }

    /// <summary>How it is written as JSON.</summary>
    static abstract JsonTypeInfo<TZelf> Json { get; }

    /// <summary>Unique over all kinds; the intent key of the act that began it.</summary>
    string Id { get; }

    /// <summary>The casus it is for; null for one without a filed casus.</summary>
    Casusnummer? Casus { get; }

    /// <summary>Name of the status, for finding.</summary>
    string StatusNaam { get; }

    /// <summary>False when it has ended.</summary>
    bool IsOpen { get; }

    int Versie { get; }

    /// <summary>The same with another version; the database gives the number.</summary>
    TZelf WithVersie(int versie);

    /// <summary>What the assistant itself does when a term for <see cref="Ontvanger.Assistent"/> comes; null when it does nothing any more.</summary>
    TZelf? OnDay(Termijn termijn, DateTimeOffset nu) => default;

    /// <summary>None, unless the kind has days to keep.</summary>
    IEnumerable<Termijn> IHeeftTermijnen.Termijnen() => [];
}

/// <summary>The trajecten, read and written inside the transaction of the turn.</summary>
public interface ITrajecten
{
    /// <summary>That traject, or null.</summary>
    Task<T?> FindAsync<T>(string id) where T : class, ITraject<T>;

    /// <summary>Those of a casus, newest first.</summary>
    Task<IReadOnlyList<T>> OfAsync<T>(Casusnummer casus) where T : class, ITraject<T>;

    /// <summary>All that have not ended, oldest first.</summary>
    Task<IReadOnlyList<T>> OpenAsync<T>(int most = 500) where T : class, ITraject<T>;

    /// <summary>Stores a new or changed traject, with a line in the audit trail.</summary>
    /// <returns>The traject with its new version.</returns>
    /// <exception cref="TrajectGewijzigdException">Somebody else changed it meanwhile.</exception>
    Task<T> SaveAsync<T>(T traject, AuditSpoor spoor) where T : class, ITraject<T>;
}

/// <summary>Who did what, for the audit trail.</summary>
public sealed record AuditSpoor(Gebruikers.GebruikerId Wie, string Wat);

/// <summary>The traject was changed by somebody else after it was read.</summary>
public sealed class TrajectGewijzigdException(string soort, string id) : Exception($"The {soort} '{id}' was changed after it was read; read it again.");

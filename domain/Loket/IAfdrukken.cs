using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Loket;

/// <summary>The print of a dossier that somebody asked for.</summary>
public sealed record Afdruk(GebruikerId Wie, Casusnummer Nummer);

/// <summary>Links with which a print is fetched once. Only a hash of the key is kept, and nothing of the casus.</summary>
public interface IAfdrukken
{
    /// <summary>A new key of 128 random bits, good for one print within <see cref="Afdrukken.Geldig"/>.</summary>
    Task<string> MakeAsync(Afdruk afdruk);

    /// <summary>The print this key is for, or null when there is no such key any more. The key stays good.</summary>
    Task<Afdruk?> FindAsync(string sleutel);

    /// <summary>The same, and the key is spent.</summary>
    Task<Afdruk?> TakeAsync(string sleutel);
}

public static class Afdrukken
{
    /// <summary>How long a link to a print is good.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromHours(24);
}

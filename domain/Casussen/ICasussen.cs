using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>The casussen, read and written inside the transaction of the turn.</summary>
public interface ICasussen
{
    /// <summary>Gives the next number of the year and stores the casus under it; the number is real only after the commit.</summary>
    Task<Casus> OpenAsync(Func<Casusnummer, Casus> make, int jaar);

    /// <summary>The casus, or null.</summary>
    Task<Casus?> FindAsync(Casusnummer nummer);

    /// <summary>The casussen a person filed, newest first.</summary>
    Task<IReadOnlyList<Casus>> FiledByAsync(GebruikerId indiener, int most = 50);

    /// <summary>Stores a changed casus.</summary>
    /// <exception cref="CasusGewijzigdException">Somebody else changed it meanwhile.</exception>
    Task SaveAsync(Casus casus);

    /// <summary>The casussen that this turn changed so far, each as it is stored now; a new one is not among them.</summary>
    IReadOnlyCollection<Casus> Gewijzigd { get; }
}

/// <summary>The casus was changed by somebody else after it was read.</summary>
public sealed class CasusGewijzigdException(Casusnummer nummer) : Exception($"Casus {nummer} was changed after it was read; read it again.");

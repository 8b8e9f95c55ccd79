using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Loket;

/// <summary>The desk's side of the casussen, read and written inside the transaction of the turn.</summary>
public interface IDossiers
{
    /// <summary>The dossier of that casus; an empty one when nothing was kept yet.</summary>
    Task<Dossier> FindAsync(Casusnummer nummer);

    /// <summary>Stores a changed dossier.</summary>
    /// <returns>The dossier as it stands now, with its new version.</returns>
    /// <exception cref="DossierGewijzigdException">Somebody else changed it meanwhile; read it again to see who.</exception>
    Task<Dossier> SaveAsync(Dossier dossier);

    /// <summary>The casussen that were filed, moved or changed in their dossier in this turn so far.</summary>
    IReadOnlyCollection<Casusnummer> Bewogen { get; }

    /// <summary>The casussen that are open at the loket, with their dossiers, longest waiting first.</summary>
    Task<IReadOnlyList<Werk>> OpenAsync();

    /// <summary>Every casus that was ever at the loket, closed ones too, newest first.</summary>
    Task<IReadOnlyList<Werk>> AllAsync(int most = 500);
}

/// <summary>A casus in the work of the loket.</summary>
public sealed record Werk(Casus Casus, Dossier Dossier);

/// <summary>The dossier was changed by somebody else after it was read.</summary>
public sealed class DossierGewijzigdException(Casusnummer nummer) : Exception($"The dossier of casus {nummer} was changed after it was read; read it again.");

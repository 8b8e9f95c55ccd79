namespace Maatwerk.Domain.Gebruikers;

/// <summary>A role given to somebody for an organisation, from a day on. After the last day it no longer counts.</summary>
/// <param name="TotEnMet">The last day; null as long as it is not taken back.</param>
/// <param name="GegevenDoor">Names of who asked for it and who agreed.</param>
public sealed record Mandaat(GebruikerId Wie, string Naam, Rol Rol, string? OrganisatieId, DateOnly Van, DateOnly? TotEnMet, string GegevenDoor)
{
    public bool Holds(DateOnly dag) => Van <= dag && (TotEnMet is not { } last || dag <= last);
}

/// <summary>The mandates, inside the transaction of the turn.</summary>
public interface IMandaten
{
    /// <summary>All that hold on that day or later, by name.</summary>
    Task<IReadOnlyList<Mandaat>> ListAsync(DateOnly dag);

    /// <summary>Stores a mandate; the same role of the same person from the same day is replaced.</summary>
    Task SaveAsync(Mandaat mandaat);

    /// <summary>The mandate for this role ends with that day.</summary>
    /// <returns>False when there was none.</returns>
    Task<bool> EndAsync(GebruikerId wie, Rol rol, DateOnly laatste);
}

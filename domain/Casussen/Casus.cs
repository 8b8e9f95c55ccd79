using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>One anonymised household situation being worked on.</summary>
public sealed class Casus
{
    public required Casusnummer Nummer { get; init; }
    public required GebruikerId Indiener { get; init; }

    /// <summary>Goes up with every stored change; the guard against two hands at once.</summary>
    public int Versie { get; init; }
}

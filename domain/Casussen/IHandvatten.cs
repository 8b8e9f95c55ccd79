namespace Maatwerk.Domain.Casussen;

/// <summary>What stands on a card instead of a casus number: which casus, and which version of it the card was drawn from.</summary>
public readonly record struct Handvat(Casusnummer Nummer, int Versie);

/// <summary>Makes and reads the handles on cards. One tells nothing to who reads it, and one that was changed or made up is none.</summary>
public interface IHandvatten
{
    /// <summary>The handle: 128 bits as 22 letters, the same for the same casus and version.</summary>
    Task<string> MakeAsync(Handvat handvat);

    /// <summary>What a handle names, or null when we never gave it.</summary>
    Task<Handvat?> ReadAsync(string? handle);
}

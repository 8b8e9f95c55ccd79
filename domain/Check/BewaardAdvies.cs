namespace Maatwerk.Domain.Check;

/// <summary>An answer to a condition. No entry at all means: not asked yet.</summary>
public enum Antwoord
{
    Ja,
    Nee,

    /// <summary>The user does not know. That is an answer, and never counts as no.</summary>
    Onbekend,
}

/// <summary>An advice as it is kept: with the version of the rules and the answers it can be made again, word for word.</summary>
public sealed record BewaardAdvies(string Versie, IReadOnlyDictionary<string, Antwoord> Antwoorden, Uitkomst Uitkomst, DateTimeOffset Op);

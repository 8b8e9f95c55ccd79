namespace Maatwerk.Domain.Loket;

/// <summary>How the LMM is reached. Not in any public source, so it is a setting and never part of the code.</summary>
public sealed record Loketgegevens(string? Telefoon = null, string? Email = null, string? Openingstijden = null)
{
    /// <summary>Whether the chair of the LET may ask for mediation: an idea of 2019 on which nothing is agreed, so off.</summary>
    public bool LetBemiddeling { get; init; }

    /// <summary>Where people reach this program on the internet, ending in a slash; null when not set.</summary>
    public Uri? Adres { get; init; }

    /// <summary>In words for the user; says so when nothing is set.</summary>
    public string InWords() => Telefoon is null && Email is null
        ? "Het nummer van het LMM is in deze omgeving niet ingesteld. Vraag het aan je functionaris of aan de beheerder van deze assistent."
        : string.Join(" ", new[] { Telefoon is null ? null : $"Bel {Telefoon}.", Email is null ? null : $"Of mail {Email}.", Openingstijden is null ? null : $"Bereikbaar: {Openingstijden}." }.Where(part => part is not null));
}

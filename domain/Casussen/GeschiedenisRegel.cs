using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>One thing that happened to a casus: when, who, as what, from where to where, and why.</summary>
public sealed record GeschiedenisRegel(
    DateTimeOffset Op, GebruikerId Wie, string Naam, Hoedanigheid Als, CasusTrigger Trigger, CasusStatus? Van, CasusStatus Naar)
{
    public string? Reden { get; init; }

    /// <summary>What was added, asked or advised with this step.</summary>
    public string? Tekst { get; init; }
    public CasusUitkomst? Uitkomst { get; init; }
    public IReadOnlyList<Actie> Acties { get; init => field = value ?? []; } = [];
}

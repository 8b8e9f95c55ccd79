using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Levenslopen;

/// <summary>One thing that happened: when, who, as what, from where to where, and why.</summary>
public sealed record GeschiedenisRegel<TStatus, TTrigger>(
    DateTimeOffset Op, GebruikerId Wie, string Naam, Hoedanigheid Als, TTrigger Trigger, TStatus? Van, TStatus Naar)
    where TStatus : struct, Enum where TTrigger : struct, Enum
{
    public string? Reden { get; init; }

    /// <summary>What was added, asked or advised with this step.</summary>
    public string? Tekst { get; init; }

    /// <summary>How the casus ended, when this step ended it.</summary>
    public CasusUitkomst? Uitkomst { get; init; }
    public IReadOnlyList<Actie> Acties { get; init => field = value ?? []; } = [];
}

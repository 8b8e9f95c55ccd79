using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Why an answer did not help: one of four reasons, own words, or nothing.</summary>
public sealed record Reden(RedenSoort Soort, string Tekst);

/// <summary>Asks for that reason.</summary>
public sealed class RedenVraag(string question) : Vraag<Reden>(question, AlgemeenJson.Default.Reden)
{
    private static readonly RedenSoort[] Fixed = [RedenSoort.KloptNiet, RedenSoort.NietDuidelijk, RedenSoort.NietMijnVraag, RedenSoort.Verouderd];
    private static readonly string[] Titles = ["Het klopt niet", "Niet duidelijk", "Niet mijn vraag", "Verouderd"];

    public override Invoer Field => new(InvoerSoort.Tekst, [], Notitie.Longest, Verplicht: false);

    public override bool InSummary => false;

    public override string Show(Reden answer) => answer.Soort == RedenSoort.Anders ? answer.Tekst : answer.Soort.Tekst();

    protected override IReadOnlyList<string> Buttons => [.. Titles, "Overslaan"];

    protected override Recognition<Reden> Understand(string text, DateTimeOffset now)
    {
        if (Zinnen.IsNone(text) || Same(text, "overslaan")) return Recognition<Reden>.Understood(new(RedenSoort.Geen, ""));
        if (Array.FindIndex(Fixed, reason => Same(text, reason.Tekst())) is >= 0 and var at) return Recognition<Reden>.Understood(new(Fixed[at], ""));
        if (Choices.Match(text, Titles) is { } place) return Recognition<Reden>.Understood(new(Fixed[place], ""));
        return text.Any(char.IsLetter)
            ? Recognition<Reden>.Understood(new(RedenSoort.Anders, Notitie.Of(text)))
            : Recognition<Reden>.Not("Kies een van de redenen, of typ er een in een paar woorden.");
    }

    private static bool Same(string text, string words) => string.Equals(text.Trim().TrimEnd('.', '!'), words, StringComparison.OrdinalIgnoreCase);
}

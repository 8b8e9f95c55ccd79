using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Loket;

/// <summary>A page of the work of the loket: tick and use a button, or type "neem 1, 3 en 4", "wijs 2 toe aan Deniz", "geef 1 vrij", "volgende" or a number.</summary>
/// <param name="card">The page.</param>
/// <param name="nummers">The casussen on the page: what the numbers of its lines mean.</param>
/// <param name="alle">Every casus that was found; each may be named by its own number.</param>
internal sealed class WerkVraag(AdaptiveCard card, IReadOnlyList<string> nummers, IReadOnlyList<string> alle) : Prompt<string>
{
    private const string Again = "Typ bijvoorbeeld ‘neem 1, 3 en 4’, ‘wijs 2 toe aan’ met een naam, ‘geef 1 vrij’, ‘volgende’, of een nummer om het dossier te zien.";
    private static readonly string[] Next = ["volgende", "meer", "verder", "volgende pagina"];
    private static readonly char[] Marks = ['.', '!', '?', ','];

    public override string Question => card.Title;
    public override string Label => "werk";
    public override bool InSummary => false;
    public override string HowTo => Again;

    public override bool Offers(string words) => Next.Contains(words.Trim(), StringComparer.OrdinalIgnoreCase);

    public override Activity Compose(PromptView view) => Kaart.Ask(card, view);

    public override Recognition<string> Recognize(PromptInput input)
    {
        var submit = CardSubmit.Parse(input.Value);
        if (submit is not null && submit.Verb != CardVerbs.Volgende && submit.Values(WerkvoorraadCard.Field).Count == 0) return Recognition<string>.Not("Kies eerst een of meer casussen in de lijst.");
        var found = submit is not null ? OfButton(submit) : OfWords(input.Text.Trim().TrimEnd(Marks));
        return found is null ? Recognition<string>.Not(Again) : Recognition<string>.Understood(found.Write());
    }

    public override JsonElement Write(string answer) => AntwoordJson.Keep(answer);

    public override bool TryRead(JsonElement kept, [MaybeNullWhen(false)] out string answer) => (answer = kept.ValueKind == JsonValueKind.String ? kept.GetString() : null) is not null;

    public override string Show(string answer) => answer;

    private WerkKeuze? OfButton(CardSubmit submit)
    {
        var chosen = submit.Values(WerkvoorraadCard.Field).Where(nummers.Contains).ToList();
        return submit.Verb switch
        {
            CardVerbs.Volgende => new WerkKeuze(WerkKeuze.Volgende, []),
            CardVerbs.NeemCasussen => new WerkKeuze(WerkKeuze.Neem, chosen),
            CardVerbs.WijsToe => new WerkKeuze(WerkKeuze.WijsToe, chosen),
            CardVerbs.GeefVrij => new WerkKeuze(WerkKeuze.GeefVrij, chosen),
            CardVerbs.Dossier => new WerkKeuze(WerkKeuze.Dossier, chosen[..1]),
            _ => null,
        };
    }

    private WerkKeuze? OfWords(string text)
    {
        if (Next.Contains(text, StringComparer.OrdinalIgnoreCase)) return new WerkKeuze(WerkKeuze.Volgende, []);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        var verb = words[0].ToLowerInvariant();
        if (Listed(words) is { } one) return one.Count == 1 ? new WerkKeuze(WerkKeuze.Dossier, one) : null;
        var (list, after) = Split(words[1..]);
        return list.Count == 0 ? null : (verb, string.Join(' ', after).ToLowerInvariant()) switch
        {
            ("neem" or "pak", "" or "op") => new WerkKeuze(WerkKeuze.Neem, list),
            ("geef" or "laat", "vrij" or "los") => new WerkKeuze(WerkKeuze.GeefVrij, list),
            ("wijs", "toe") => new WerkKeuze(WerkKeuze.WijsToe, list),
            ("wijs", var to) when to.StartsWith("toe aan ", StringComparison.Ordinal) => new WerkKeuze(WerkKeuze.WijsToe, list, string.Join(' ', after.Skip(2))),
            ("dossier" or "open" or "toon", "") when list.Count == 1 => new WerkKeuze(WerkKeuze.Dossier, list),
            _ => null,
        };
    }

    private List<string>? Listed(string[] words) => Split(words) is (var list, { Length: 0 }) && list.Count > 0 ? list : null;

    // The numbers at the beginning, and what comes behind them.
    private (List<string> Casussen, string[] After) Split(string[] words)
    {
        var (found, at) = (new List<string>(), 0);
        for (; at < words.Length; at++)
        {
            var parts = words[at].Split(Marks, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 0 && Array.TrueForAll(parts, part => Find(part) is not null)) found.AddRange(parts.Select(part => Find(part)!));
            else if (parts.Length > 0 && words[at] is not ("en" or "&" or "plus")) break;
        }
        return ([.. found.Distinct(StringComparer.Ordinal)], words[at..]);
    }

    private string? Find(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        ? place >= 1 && place <= nummers.Count ? nummers[place - 1] : null
        : alle.FirstOrDefault(nummer => nummer.Equals(word, StringComparison.OrdinalIgnoreCase));
}

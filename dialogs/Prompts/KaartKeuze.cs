using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A card with a way on to choose: by a button, by the words or the number of its text twin, or from a list on the card.</summary>
public sealed class KaartKeuze(AdaptiveCard card, string label, string again) : Prompt<string>
{
    private readonly List<Weg> ways = [];

    /// <summary>One way on: what is kept, the button that means it, and the words that mean it too.</summary>
    public KaartKeuze Way(string id, string verb, params string[] words)
    {
        ways.Add(new Weg(id, verb, words));
        return this;
    }

    /// <summary>Ways that stand in a list on the card; chosen by the field, by number or by their words.</summary>
    public KaartKeuze FromList(string field, string verb, IReadOnlyList<Optie> options)
    {
        ways.AddRange(options.Select(option => new Weg(option.Id, verb, [option.Titel]) { Field = field }));
        return this;
    }

    public override string Question => card.Title;
    public override string Label => label;
    public override bool InSummary => false;

    public override Activity Compose(PromptView view) => Kaart.Ask(card, view);

    public override Recognition<string> Recognize(PromptInput input)
    {
        var found = CardSubmit.Parse(input.Value) is { } submit ? OfButton(submit) : OfWords(input.Text);
        return found is null ? Recognition<string>.Not(again) : Recognition<string>.Understood(found.Id);
    }

    public override bool Offers(string words) => OfWords(words) is not null;

    public override JsonElement Write(string answer) => JsonSerializer.SerializeToElement(answer, AntwoordJson.Default.String);

    public override bool TryRead(JsonElement kept, [MaybeNullWhen(false)] out string answer) => (answer = kept.ValueKind == JsonValueKind.String ? kept.GetString() : null) is not null && ways.Exists(HasId(answer));

    public override string Show(string answer) => answer;

    public override string HowTo => again;

    private static Predicate<Weg> HasId(string id) => way => way.Id == id;

    private Weg? OfButton(CardSubmit submit) =>
        ways.Find(way => way.Verb == submit.Verb && (way.Field is null || submit.Fields.GetValueOrDefault(way.Field) == way.Id));

    private Weg? OfWords(string typed)
    {
        var text = typed.Trim().TrimEnd('.', '!');
        if (ways.Find(way => way.Words.Contains(text, StringComparer.OrdinalIgnoreCase)) is { } said) return said;
        var list = ways.FindAll(way => way.Field is not null);
        if (list.Count > 0) return Choices.Match(text, [.. list.Select(way => way.Words[0])]) is { } place ? list[place] : null;
        return CardText.Match(card, text) is { } button ? ways.Find(way => way.Verb == button.Verb) : null;
    }

    private sealed record Weg(string Id, string Verb, IReadOnlyList<string> Words)
    {
        public string? Field { get; init; }
    }
}

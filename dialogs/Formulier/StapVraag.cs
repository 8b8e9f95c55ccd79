using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Formulier;

public static class StapVraag
{
    /// <summary>Stands in the answer of a step when the user would rather be asked one by one.</summary>
    public const string PerVraag = "per-vraag";

    /// <summary>The field of a card for what a question asks.</summary>
    public static FieldKind Kind(InvoerSoort soort) => soort switch
    {
        InvoerSoort.LangeTekst => FieldKind.Multiline,
        InvoerSoort.Keuze => FieldKind.Choice,
        InvoerSoort.Meerkeuze => FieldKind.MultiChoice,
        InvoerSoort.Datum => FieldKind.Date,
        _ => FieldKind.Text,
    };
}

/// <summary>A step of a form as one card. What was typed stays in it until all of it is right.</summary>
public sealed class StapVraag<TDoel>(Stap<TDoel> stap, IReadOnlyList<Veld<TDoel>> velden, Lazy<TDoel> doel, int nummer, int aantal) : Prompt<Dictionary<string, string>>
{
    public override string Question => stap.Titel;
    public override string Label => stap.Titel;

    public override Activity Compose(PromptView view)
    {
        var typed = view.Kept is { } kept && TryRead(kept, out var values) ? values : null;
        var fields = velden.Select(veld => Field(veld, typed, view)).ToList();
        return Kaart.Ask(FormStapCard.Show(stap.Titel, nummer, aantal, fields), view with { Problem = null }, view.Problem ?? "Liever één vraag tegelijk? Typ ‘per vraag’.");
    }

    public override Recognition<Dictionary<string, string>> Recognize(PromptInput input)
    {
        if (input.Value is null) return Spoken(input.Text) ?? Told(input);
        var sent = CardSubmit.Parse(input.Value)?.Fields ?? new Dictionary<string, string>();
        var values = velden.ToDictionary(veld => veld.Naam, veld => sent.GetValueOrDefault(veld.Naam, "").Trim(), StringComparer.Ordinal);
        return velden.Any(veld => veld.Check(values[veld.Naam], input.Now) is not null)
            ? Recognition<Dictionary<string, string>>.Not("Nog niet alles is goed ingevuld. Ik heb bewaard wat je typte; kijk bij de velden met een opmerking.", Write(values))
            : Recognition<Dictionary<string, string>>.Understood(values);
    }

    public override JsonElement Write(Dictionary<string, string> answer) => JsonSerializer.SerializeToElement(answer, AntwoordJson.Default.DictionaryStringString);

    public override bool TryRead(JsonElement kept, [MaybeNullWhen(false)] out Dictionary<string, string> answer)
    {
        answer = kept.ValueKind == JsonValueKind.Object ? kept.Deserialize(AntwoordJson.Default.DictionaryStringString) : null;
        return answer is not null;
    }

    public override string Show(Dictionary<string, string> answer) => "";

    private static Recognition<Dictionary<string, string>>? Spoken(string text) =>
        text.Trim().ToLowerInvariant() is "per vraag" or "vraag voor vraag" or "zonder formulier" or "chat"
            ? Recognition<Dictionary<string, string>>.Understood(new(StringComparer.Ordinal) { [StapVraag.PerVraag] = "ja" }) : null;

    // What is typed beside the form goes into its fields, for the user to look at.
    private Recognition<Dictionary<string, string>> Told(PromptInput input)
    {
        var values = input.Kept is { } kept && TryRead(kept, out var typed) ? new Dictionary<string, string>(typed, StringComparer.Ordinal) : new(StringComparer.Ordinal);
        var filled = velden.Select(veld => (veld, Heard: veld.Hear(doel.Value, input.Text, input.Now))).Where(found => found.Heard is not null).ToList();
        foreach (var (veld, heard) in filled) values[veld.Naam] = heard!.Value.AsTyped;
        return filled.Count == 0
            ? Recognition<Dictionary<string, string>>.Not("Vul het formulier in en kies Volgende. Of typ ‘per vraag’, dan stel ik de vragen één voor één.")
            : Recognition<Dictionary<string, string>>.Not($"Ingevuld op het formulier: {string.Join("; ", filled.Select(found => found.Heard!.Value.Shown))}. Kijk het na en kies Volgende.", Write(values));
    }

    private FormField Field(Veld<TDoel> veld, Dictionary<string, string>? typed, PromptView view)
    {
        var field = veld.OnCard(doel.Value);
        var value = typed?.GetValueOrDefault(veld.Naam) ?? field.Waarde;
        return new FormField(field.Naam, field.Label, StapVraag.Kind(field.Invoer.Soort))
        {
            Choices = [.. field.Invoer.Opties.Select(optie => new CardChoice(optie.Id, optie.Titel))],
            Value = value,
            Problem = view.Problem is not null && typed is not null ? veld.Check(value ?? "", view.Now) : null,
            Optional = !field.Invoer.Verplicht,
            MaxLength = field.Invoer.MaxLengte,
        };
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Bot.Gesprek;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Formulier;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Teams;

/// <summary>What the bot says in a window as one card: first what was said, then the open question, with buttons that a window can send.</summary>
internal static class TaakKaart
{
    private const int LongestLine = 1000;

    /// <summary>The card; null when only sentences are left.</summary>
    /// <param name="submit">What the window sent, so that a wrong answer stays in its field.</param>
    public static JsonElement? Of(Spreker spreker, IReadOnlyList<Activity> said, CardSubmit? submit)
    {
        var run = spreker.Run is { Ended: false, Open: not null } asks ? asks : null;
        var question = run?.Messages[^1];
        var shown = question ?? said.LastOrDefault(message => Card(message) is not null);
        var before = said.Where(message => message != shown && !IsQuestion(message)).SelectMany(Elements).ToList();
        if (run?.Open is IVeldVraag vraag) return Write(CardWriter.Write(Ask(run, vraag, submit), CardChannel.Submit, Origin(run)), before);
        if (shown is null || Card(shown) is not { } card) return null;
        if (question is null && shown.Text is { Length: > 0 } beside) before.AddRange(Elements(beside));
        if (run?.Problem is { } problem) before.AddRange(Elements(problem));
        return Write(card, before);
    }

    /// <summary>Everything that was said, as sentences.</summary>
    public static string Spoken(IReadOnlyList<Activity> said) => string.Join("\n\n", Texts(said));

    public static JsonElement? Card(Activity message) => message.Attachments?.Find(file => file.ContentType == Attachment.AdaptiveCard)?.Content?.Value;

    private static AdaptiveCard Ask(DialogRun run, IVeldVraag vraag, CardSubmit? submit)
    {
        var (frame, field) = (run.Frame!, vraag.Field);
        var kept = frame.Kept.TryGetValue(frame.Pending!, out var earlier) ? vraag.Typed(earlier) : null;
        return VraagCard.Show(Title(run), new FormField(VraagCard.AntwoordField, vraag.Question, StapVraag.Kind(field.Soort))
        {
            Choices = [.. field.Opties.Select(optie => new CardChoice(optie.Id, optie.Titel))],
            Value = run.Problem is not null && submit?.Fields.GetValueOrDefault(VraagCard.AntwoordField) is { Length: > 0 } typed ? typed : kept,
            Problem = run.Problem,
            Optional = !field.Verplicht,
            MaxLength = field.MaxLengte,
        }, terug: frame.Journal.Exists(entry => entry.Kind == JournalKind.Answer));
    }

    private static string Title(DialogRun run) => Marks(run.Messages[^1]).Dialog switch
    {
        "check-casus" => "Casus toetsen",
        "deel-functionaris" => "Functionaris delen",
        _ => "Casus melden",
    };

    // A window sends nothing but Action.Submit: each of our buttons carries one as its fallback. A window opens no other window.
    private static JsonElement Write(JsonElement card, IReadOnlyList<JsonElement> before)
    {
        var json = JsonObject.Create(card)!;
        if (json["actions"] is JsonArray actions)
            json["actions"] = new JsonArray([.. actions.Where(action => action!["data"]?["msteams"] is null).Select(action => (action!["fallback"] ?? action)!.DeepClone())]);
        var place = 1;
        foreach (var element in before) json["body"]!.AsArray().Insert(place++, JsonNode.Parse(element.GetRawText()));
        return JsonElement.Parse(json.ToJsonString());
    }

    // A card that was said on the way stands there too; its buttons do not, for what they say stands on it in words.
    private static IEnumerable<JsonElement> Elements(Activity message) =>
        [.. message.Text is { Length: > 0 } text ? Elements(text) : [], .. Card(message) is { } card ? card.GetProperty("body").EnumerateArray() : []];

    private static IEnumerable<JsonElement> Elements(string line) =>
        CardWriter.Write(new AdaptiveCard("Gezegd", [new Literal(line) { AtMost = LongestLine }], []), CardChannel.Submit).GetProperty("body").EnumerateArray().Skip(1);

    private static List<string> Texts(IEnumerable<Activity> said) => [.. said.Select(message => message.Text).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!)];

    private static bool IsQuestion(Activity message) => message.ChannelData is { ValueKind: JsonValueKind.Object } marks && marks.TryGetProperty("question", out _);

    private static CardOrigin Origin(DialogRun run) => new(Marks(run.Messages[^1]).Dialog, Marks(run.Messages[^1]).Question, run.Frame!.Instance);

    private static (string Dialog, string Question) Marks(Activity question) =>
        (question.ChannelData!.Value.GetProperty("dialog").GetString()!, question.ChannelData!.Value.GetProperty("question").GetString()!);
}

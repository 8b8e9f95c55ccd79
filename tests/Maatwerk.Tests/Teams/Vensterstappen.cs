using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Tests.Gesprekken;
using static Maatwerk.Tests.Teams.Antwoord;

namespace Maatwerk.Tests.Teams;

/// <summary>What somebody does in a window: opens it, fills in its cards, sends them.</summary>
internal static class Vensterstappen
{
    public const string Verhaal =
        "Moeder van 34 met twee kinderen van 5 en 8 in Zaanstad, uithuiszetting vrijdag, schulden bij UWV en CJIB. Het wijkteam is geprobeerd maar de organisaties werken langs elkaar heen.";

    // What the story does not tell, as a form sends it.
    public static readonly Dictionary<string, string> Answers = new(Melder.Antwoorden)
    {
        ["antwoord"] = Verhaal,
        ["schuld-overheid"] = "weet ik niet",
        ["bezwaar-systeemleren"] = "nee",
    };

    public static GebruikerId Samira => DemoGebruikers.All[3].Id;

    public static JsonObject Previewed(string action) => new() { ["commandId"] = "deelFunctionaris", ["botMessagePreviewAction"] = action, ["botActivityPreview"] = new JsonArray() };

    public static JsonNode Venster(IReadOnlyList<Maatwerk.Runtime.Protocol.Activity> replies) => Gezegd.Button(replies, "In een venster");

    public static async Task<JsonElement> OpenAsync(TeamsBot bot) => Kaart((await bot.InvokeAsync("task/fetch", Gegevens(new JsonObject { ["verb"] = "meld" }))).Body);

    public static async Task<JsonElement> SubmitAsync(TeamsBot bot, JsonNode data) => (await bot.InvokeAsync("task/submit", Gegevens(data))).Body;

    public static Task<(int Status, JsonElement Body)> InvokeAsync(TeamsBot bot, string name, JsonNode value, string conversation) => bot.InvokeAsync(name, value, conversation: conversation, type: "groupChat");

    /// <summary>Fills in each card until the summary is there; the questions that were asked, in order.</summary>
    public static async Task<(JsonElement Card, List<string> Asked)> ToSummaryAsync(TeamsBot bot, JsonElement card, string name = "task/submit", string conversation = "a:thuis")
    {
        var asked = new List<string>();
        while (Vraag(card) != "akkoord")
        {
            asked.Count.ShouldBeLessThan(8, card.GetRawText());
            asked.Add(Vraag(card));
            card.GetProperty("actions").EnumerateArray().ShouldAllBe(action => action.GetProperty("type").GetString() == "Action.Submit");
            var next = card.GetProperty("actions").EnumerateArray().First().GetProperty("title").GetString()!;
            card = Kaart((await bot.InvokeAsync(name, Gegevens(Knop(card, next, Answers)), conversation: conversation, type: conversation.StartsWith("19:", StringComparison.Ordinal) ? "groupChat" : "personal")).Body);
        }
        return (card, asked);
    }

    public static Task<List<string>> FiledAsync(TeamsBot bot) =>
        bot.LookAsync(async desk => (await desk.Casussen.FiledByAsync(Samira, 100)).Select(casus => casus.Nummer.ToString()).ToList());
}

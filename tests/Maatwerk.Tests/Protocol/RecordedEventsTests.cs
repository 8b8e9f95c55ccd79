using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatwerk.Tests.Protocol;

/// <summary>What the Agents Playground really sends, played again when the recordings are beside the project: status and body of each answer.</summary>
public class RecordedEventsTests
{
    private static readonly string Folder = Path.Combine(Architecture.Repository.Root, "..", "shared", "clients", "samples", "playground");

    public static bool NotThere => !Directory.Exists(Folder);

    // An invoke that nobody handles is 501, another is answered in the body; everything else is 200 without a body, and the bot speaks through the connector.
    private static readonly HashSet<string> Unhandled = new(StringComparer.Ordinal)
    {
        "onbekend/iets", "composeExtension/queryLink", "message/submitAction",
    };

    [Fact(Skip = "The recordings are not beside this checkout.", SkipWhen = nameof(NotThere))]
    public async Task Each_recorded_activity_gets_its_status_and_body()
    {
        var files = Directory.GetFiles(Folder, "*.json").Where(file => !Path.GetFileName(file).StartsWith("bot-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        files.Count.ShouldBeGreaterThan(25);
        await using var bot = await WholeBot.StartAsync();
        var wrong = new List<string>();
        foreach (var file in files)
        {
            var activity = JsonNode.Parse(await File.ReadAllTextAsync(file))!["body"]!.AsObject();
            using var answer = await bot.PostAsync(activity);
            var body = await answer.Content.ReadAsStringAsync();
            if (!IsExpected(activity, (int)answer.StatusCode, body)) wrong.Add($"{Path.GetFileName(file)}: {(int)answer.StatusCode} {body}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact(Skip = "The recordings are not beside this checkout.", SkipWhen = nameof(NotThere))]
    public async Task Each_conversation_in_the_recordings_is_welcomed_once_and_a_removed_one_is_left_in_peace()
    {
        await using var bot = await WholeBot.StartAsync();
        foreach (var name in new[] { "msteams-personal-installationUpdate-add", "msteams-personal-conversationUpdate-membersAdded_bot", "msteams-groupChat-installationUpdate-add", "msteams-groupChat-conversationUpdate-membersAdded_bot", "msteams-channel-installationUpdate-add", "msteams-channel-conversationUpdate-teamMemberAdded" })
            (await bot.SaysToAsync(Read(name))).Count.ShouldBe(name.Contains("installation", StringComparison.Ordinal) ? 1 : 0, name);
        foreach (var name in new[] { "msteams-personal-installationUpdate-remove", "msteams-personal-conversationUpdate-membersRemoved_bot", "msteams-channel-conversationUpdate-teamDeleted", "msteams-channel-conversationUpdate-teamRenamed" })
            (await bot.SaysToAsync(Read(name))).ShouldBeEmpty(name);
    }

    private static bool IsExpected(JsonObject activity, int status, string body) => ((string?)activity["type"], (string?)activity["name"], (string?)activity["deliveryMode"]) switch
    {
        ("invoke", { } name, _) when Unhandled.Contains(name) => (status, body) == (501, ""),
        ("invoke", _, _) => status == 200 && new[] { "statusCode", "task", "composeExtension" }.Any(name => JsonElement.Parse(body).TryGetProperty(name, out _)),
        (_, _, "expectReplies") => status == 200 && JsonElement.Parse(body).GetProperty("activities").GetArrayLength() > 0,
        _ => (status, body) == (200, ""),
    };

    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!["body"]!.AsObject();
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Storage;
using static Maatwerk.Tests.Teams.Antwoord;

namespace Maatwerk.Tests.Teams;

/// <summary>The activities that a real client sent, played against the bot: each answer is what that client can draw.</summary>
public class OpnamenTests
{
    private static readonly string Folder = Path.Combine(Architecture.Repository.Root, "..", "shared", "clients", "samples", "playground");
    private const string Unknown = """{"task":{"type":"message","value":"Deze knop ken ik niet. Er is niets gebeurd."}}""";

    public static bool NoShared => !Directory.Exists(Folder);

    [Theory(Skip = "The recorded activities are not beside this checkout.", SkipWhen = nameof(NoShared))]
    [InlineData("msteams-personal-invoke-composeExtension_query", """{"composeExtension":{"type":"message","text":"Noem een organisatie, een gemeente of een thema. Bijvoorbeeld: UWV Utrecht schulden."}}""")]
    [InlineData("custom-msteams-personal-invoke-composeExtension_selectItem", """{"composeExtension":{"type":"message","text":"Deze vermelding staat niet meer in het register. Noem een organisatie, een gemeente of een thema. Bijvoorbeeld: UWV Utrecht schulden."}}""")]
    [InlineData("msteams-personal-invoke-composeExtension_fetchTask", Unknown)]
    [InlineData("msteams-personal-invoke-composeExtension_submitAction", Unknown)]
    [InlineData("custom-msteams-personal-invoke-task_fetch", Unknown)]
    [InlineData("custom-msteams-personal-invoke-task_submit", Unknown)]
    [InlineData("msteams-personal-invoke-adaptiveCard_action", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Deze kaart is verouderd. Er is niets gebeurd."}""")]
    [InlineData("custom-msteams-personal-invoke-onbekend_iets", null)]
    [InlineData("msteams-personal-invoke-composeExtension_queryLink", null)]
    public async Task A_recorded_invoke_gets_exactly_this_body(string sample, string? body)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);

        var answer = await PlayAsync(bot, Read(sample));

        answer.ShouldBe((body is null ? 501 : 200, body));
        (await bot.SentAsync()).ShouldBeEmpty();
    }

    [Fact(Skip = "The recorded activities are not beside this checkout.", SkipWhen = nameof(NoShared))]
    public async Task The_recorded_query_with_our_words_gets_a_list_of_the_recorded_shape()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var sample = Read("msteams-personal-invoke-composeExtension_query");
        sample["body"]!["value"]!["parameters"]![0]!["value"] = "uwv utrecht schulden";

        var (_, body) = await PlayAsync(bot, sample);

        Shape(JsonNode.Parse(body!)!["composeExtension"]!["attachments"]![0]!).ShouldBe(Shape(sample["answer"]!["body"]!["composeExtension"]!["attachments"]![0]!));
    }

    [Theory(Skip = "The recorded activities are not beside this checkout.", SkipWhen = nameof(NoShared))]
    [InlineData("msteams-personal-invoke-composeExtension_fetchTask")]
    [InlineData("custom-msteams-personal-invoke-task_fetch")]
    public async Task A_recorded_window_gets_a_first_card_of_the_recorded_shape(string name)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var sample = Read(name);
        if (name.Contains("composeExtension", StringComparison.Ordinal)) sample["body"]!["value"]!["commandId"] = "meldCasus";
        else sample["body"]!["value"]!["data"] = new JsonObject { ["verb"] = "meld" };

        var (_, body) = await PlayAsync(bot, sample);

        var (ours, theirs) = (JsonNode.Parse(body!)!["task"]!.AsObject(), sample["answer"]!["body"]!["task"]!.AsObject());
        ours["value"]!.AsObject().Select(member => member.Key).ShouldBe(theirs["value"]!.AsObject().Select(member => member.Key));
        Vraag(Kaart(JsonElement.Parse(body!))).ShouldBe("verhaal");
    }

    [Theory(Skip = "The recorded activities are not beside this checkout.", SkipWhen = nameof(NoShared))]
    [InlineData("msteams-groupChat-message-mention")]
    [InlineData("msteams-channel-message-mention_thread")]
    public async Task A_recorded_mention_is_heard_without_its_mark(string name)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var sample = Read(name);
        sample["body"]!["text"] = "<at>Test Bot</at> uwv utrecht schulden";

        await PlayAsync(bot, sample);

        var sent = (await bot.SentAsync()).ShouldHaveSingleItem();
        sent.Reference.ConversationId.ShouldBe(sample["body"]!["conversation"]!["id"]!.GetValue<string>());
        Maatwerk.Tests.Gesprekken.Gezegd.Text([sent.Activity!]).ShouldStartWith("«Demo-team UWV Midden-Utrecht»");
    }

    [Fact(Skip = "The recorded activities are not beside this checkout.", SkipWhen = nameof(NoShared))]
    public async Task A_recorded_card_in_the_chat_is_no_file()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);

        await PlayAsync(bot, Read("msteams-personal-message-extension_card"));

        (await bot.SentAsync()).ShouldHaveSingleItem().Activity!.Text.ShouldBe("Dat is een kaart uit het register. Zet hem in een groepschat of een kanaal om hem te delen.");
    }

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;

    private static Task<(int Status, string? Body)> PlayAsync(TeamsBot bot, JsonNode sample) => bot.PlayAsync(sample["body"]!.Deserialize(ProtocolJson.Default.Activity)!);

    private static string Shape(JsonNode row) =>
        $"{row["contentType"]} {row["content"]!["type"]} {row["content"]!["version"]} {row["preview"]!["contentType"]} {string.Join(',', row.AsObject().Select(member => member.Key))}";
}

using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Protocol;

/// <summary>The life of the app: it is installed, added, upgraded, removed, put back; and what happens around it.</summary>
public class AppLifeTests
{
    private const string Bot = "28:bot", Welcome = "Hoi! Ik ben de assistent voor maatwerk bij multiproblematiek.";

    [Theory]
    [InlineData("installation first")]
    [InlineData("members first")]
    public async Task A_person_is_welcomed_once_with_examples_whichever_event_comes_first(string order)
    {
        await using var bot = await WholeBot.StartAsync();
        JsonObject[] events = [WholeBot.Installation("add", "1"), WholeBot.Update("2", added: $"29:x {Bot}")];
        if (order == "members first") Array.Reverse(events);

        (await bot.SaysToAsync(events[0])).ShouldBe([Welcome]);
        bot.Connector.Calls[0].Body!.ShouldContain("uithuiszetting vrijdag, Zaanstad, UWV en CJIB werken niet mee");
        (await bot.SaysToAsync(events[1])).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_team_is_welcomed_once_hears_who_added_the_bot_and_is_told_to_keep_households_out()
    {
        await using var bot = await WholeBot.StartAsync();

        var said = (await bot.SaysToAsync(WholeBot.Installation("add", "1", "channel"))).ShouldHaveSingleItem();

        said.ShouldStartWith($"{Welcome} Anouk heeft mij toegevoegd.");
        said.ShouldContain("bijvoorbeeld: UWV Utrecht schulden");
        said.ShouldContain("Over een casus praat ik alleen in onze 1-op-1-chat.");
        (await bot.SaysToAsync(WholeBot.Update("2", "channel", "teamMemberAdded", added: Bot))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("teamMemberAdded", "29:nieuw", null)]
    [InlineData("teamMemberRemoved", null, "29:weg")]
    [InlineData("teamRenamed", null, null)]
    [InlineData("channelCreated", null, null)]
    [InlineData("channelRenamed", null, null)]
    [InlineData("channelRestored", null, null)]
    [InlineData("teamArchived", null, null)]
    [InlineData("ietsNieuws", null, null)]
    [InlineData(null, null, null)]
    public async Task In_a_team_everything_else_that_happens_is_taken_in_without_a_word(string? eventType, string? added, string? removed)
    {
        await using var bot = await WholeBot.StartAsync();

        (await bot.SaysToAsync(WholeBot.Update("1", "channel", eventType, added, removed))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Members_without_an_id_or_without_anything_are_nobody()
    {
        await using var bot = await WholeBot.StartAsync();
        var update = WholeBot.Update("1", "channel");
        update["membersAdded"] = new JsonArray(null, new JsonObject());
        update["membersRemoved"] = new JsonArray(null, new JsonObject());

        (await bot.SaysToAsync(update)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("event", "application/vnd.microsoft.readReceipt")]
    [InlineData("event", "iets/onbekends")]
    [InlineData("messageReaction", null)]
    [InlineData("messageUpdate", null)]
    [InlineData("typing", null)]
    [InlineData("endOfConversation", null)]
    [InlineData("nietBestaand", null)]
    [InlineData("installationUpdate", null)]
    public async Task Events_that_are_not_known_are_taken_in_without_a_word(string type, string? name)
    {
        await using var bot = await WholeBot.StartAsync();
        var activity = WholeBot.Event(type, "1");
        if (name is not null) activity["name"] = name;

        (await bot.SaysToAsync(activity)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("hoi")]
    [InlineData("Hoi!")]
    [InlineData("hallo")]
    [InlineData("Hi")]
    [InlineData("Hello")]
    [InlineData("help")]
    [InlineData("Help")]
    public async Task A_greeting_and_help_are_always_answered(string text)
    {
        await using var bot = await WholeBot.StartAsync();
        (await bot.SaysToAsync(TestBot.Message(text, "1"))).ShouldNotBeEmpty("as the first thing said");

        await bot.SaysToAsync(TestBot.Message("ik wil een casus melden", "2"));
        (await bot.SaysToAsync(TestBot.Message(text, "3"))).ShouldNotBeEmpty("while a question is open");

        await bot.SaysToAsync(WholeBot.Installation("remove", "4"));
        (await bot.SaysToAsync(TestBot.Message(text, "5"))).ShouldNotBeEmpty("after the app was put back without a word");
    }

    [Theory]
    [InlineData("hoi")]
    [InlineData("Hello")]
    [InlineData("help")]
    public async Task In_a_team_they_are_answered_when_the_bot_is_named(string text)
    {
        await using var bot = await WholeBot.StartAsync();
        var message = TestBot.Message($"<at>Maatwerk</at> {text}", "1");
        message["conversation"] = new JsonObject { ["id"] = "19:team;messageid=7", ["conversationType"] = "channel", ["isGroup"] = true };
        message["entities"] = new JsonArray(Mention("<at>Maatwerk</at>", Bot), Mention("<at>Fatma</at>", "29:fatma"));

        (await bot.SaysToAsync(message)).ShouldHaveSingleItem().ShouldContain("Noem me met een @ en zet je vraag erachter");
    }

    [Theory]
    [InlineData("installationUpdate")]
    [InlineData("conversationUpdate")]
    public async Task When_the_app_is_removed_nothing_is_sent_any_more_and_what_was_filled_in_is_kept_as_a_draft(string type)
    {
        await using var bot = await WholeBot.StartAsync();
        await bot.SaysToAsync(WholeBot.Installation("add", "0"));
        await bot.SaysToAsync(TestBot.Message("ik wil een casus melden", "1"));
        await bot.SaysToAsync(TestBot.Message("vraag voor vraag", "2"));
        await bot.SaysToAsync(TestBot.Message("Huur en schuld lopen vast", "3"));
        await NotifyAsync(bot, bot.Channel.Clock.Now.AddHours(1));

        (await bot.SaysToAsync(type == "installationUpdate" ? WholeBot.Installation("remove", "4") : WholeBot.Update("4", removed: Bot))).ShouldBeEmpty();
        bot.Channel.Clock.Now += TimeSpan.FromHours(2);
        (await bot.SaidAsync()).ShouldBeEmpty();

        (await bot.Get<IOutbox>().ReasonsAsync(CancellationToken.None)).ShouldBe([new DeadReason("removed", 1)]);
        (await bot.SaysToAsync(WholeBot.Installation("add", "5"))).ShouldBeEmpty("a second welcome says nothing new");
        string.Join('\n', await bot.SaysToAsync(TestBot.Message("verder", "6"))).ShouldContain("Welkom terug");
    }

    [Fact]
    public async Task An_upgrade_keeps_the_open_question_and_welcomes_nobody_twice()
    {
        await using var bot = await WholeBot.StartAsync();
        await bot.SaysToAsync(WholeBot.Installation("add", "1"));
        var asked = (await bot.SaysToAsync(TestBot.Message("ik wil een casus melden", "2")))[^1];

        (await bot.SaysToAsync(WholeBot.Installation("remove-upgrade", "3"))).ShouldBeEmpty();
        (await bot.SaysToAsync(WholeBot.Installation("add-upgrade", "4"))).ShouldBeEmpty();

        (await bot.SaysToAsync(TestBot.Message("help", "5")))[^1].ShouldBe(asked);
    }

    [Theory]
    [InlineData("teamDeleted", null)]
    [InlineData("channelDeleted", "19:kanaal")]
    public async Task A_team_or_channel_that_is_gone_is_not_written_to(string eventType, string? channel)
    {
        await using var bot = await WholeBot.StartAsync();
        var place = channel ?? "19:team";
        var gone = WholeBot.Update("1", "channel", eventType);
        if (channel is not null) gone["channelData"]!["channel"] = new JsonObject { ["id"] = channel };
        var thread = TestBot.Message("<at>Maatwerk</at> hoi", "2");
        thread["entities"] = new JsonArray(Mention("<at>Maatwerk</at>", Bot));
        thread["conversation"] = new JsonObject { ["id"] = $"{place};messageid=7", ["conversationType"] = "channel", ["isGroup"] = true };
        await bot.PostAsync(thread);

        await bot.SaysToAsync(gone);

        bot.Connector.Calls.ShouldBeEmpty();
        (await bot.Get<IOutbox>().ReasonsAsync(CancellationToken.None)).ShouldHaveSingleItem().Reason.ShouldBe("removed");
    }

    private static JsonObject Mention(string text, string id) => new() { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id } };

    private static Task NotifyAsync(TestBot bot, DateTimeOffset at) => bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", "1", null), turn =>
    {
        turn.Enqueue(new OutboxMessage(new ConversationReference(FakeChannel.Tenant, "msteams", FakeChannel.Service, "19:c", "personal", Bot, "29:x", null), OutboxOperation.Send, new Activity { Text = "Nieuws" }) { NotBefore = at });
        return Task.FromResult(TurnAnswer.Ok);
    }, CancellationToken.None);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Teams;

/// <summary>A card of a casus is drawn as the casus is now and for who looks at it, wherever and whenever it is looked at.</summary>
public sealed class KaartbeeldTests : IAsyncLifetime
{
    private const string Casus = "MW-2026-000001";
    private const string Ingewisseld = "Intussen is deze casus gewijzigd. Ik heb niets gedaan. Hieronder zie je hoe het nu is.";
    private static readonly string[] Facts = [Casus, "MW-", "ontruiming", "Zaanstad", "UWV", "CJIB", "Status", "LMM wacht", "Ingediend op", "29:", DemoGebruikers.TenantId];
    private TestDatabase database = null!;
    private TeamsBot bot = null!;
    private IReadOnlyList<Activity> receipt = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        bot = new TeamsBot(database.ConnectionString);
        receipt = await new Melder(text => bot.SayAsync(text)).FileAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task A_card_refreshes_itself_for_its_reader_by_the_id_of_the_channel_and_never_by_the_id_we_know_people_by()
    {
        foreach (var card in new[] { Card(receipt), Card(await bot.SayAsync($"status {Casus}")) })
        {
            var refresh = card.GetProperty("refresh");
            refresh.GetProperty("userIds").EnumerateArray().Select(id => id.GetString()).ShouldBe(["29:4"]);
            refresh.GetProperty("action").GetProperty("type").GetString().ShouldBe("Action.Execute");
            refresh.GetProperty("action").GetProperty("verb").GetString().ShouldBe("vernieuw");
            card.GetRawText().ShouldNotContain("00000000-0000-0000-0000-000000000004");
            JsonSerializer.Serialize(card.GetProperty("actions")).ShouldNotContain($"\"handle\":\"{Casus}");
        }
    }

    [Fact]
    public async Task The_filer_the_regievoerder_and_somebody_else_each_get_their_own_card_from_the_same_button()
    {
        var action = Card(await bot.SayAsync($"status {Casus}")).GetProperty("refresh").GetProperty("action");

        Titles(await RefreshAsync(action, person: 4)).ShouldBe(["Informatie toevoegen", "Intrekken", "Vernieuwen"]);
        Titles(await RefreshAsync(action, person: 6, "a:lmm")).ShouldBe(["In behandeling nemen", "Terugsturen voor een stap", "Vernieuwen"]);
        foreach (var person in new[] { 1, 2, 5, 8, 13, 99 })
        {
            var neutral = await RefreshAsync(action, person, "a:ander");
            foreach (var fact in Facts) neutral.GetRawText().ShouldNotContain(fact, Case.Insensitive, $"person {person}");
        }
    }

    [Fact]
    public async Task A_casus_that_is_not_yours_and_one_that_is_not_there_get_the_same_bytes()
    {
        var action = Card(await bot.SayAsync($"status {Casus}")).GetProperty("refresh").GetProperty("action");

        var notYours = await RefreshAsync(action, person: 1, "a:ander");
        var notThere = await RefreshAsync(Action("vernieuw", "MW-2026-009999"), person: 1, "a:ander");
        var madeUp = await RefreshAsync(Action("vernieuw", new string('x', 22)), person: 4);

        notThere.GetRawText().ShouldBe(notYours.GetRawText());
        madeUp.GetRawText().ShouldBe(notYours.GetRawText());
    }

    [Fact]
    public async Task In_a_group_it_shows_nothing_and_says_nothing_whoever_looks()
    {
        var action = Card(await bot.SayAsync($"status {Casus}")).GetProperty("refresh").GetProperty("action");

        var (_, body) = await bot.InvokeAsync("adaptiveCard/action", Sent(action), 4, "19:groep", "groupChat");

        foreach (var fact in Facts) body.GetProperty("value").GetRawText().ShouldNotContain(fact, Case.Insensitive);
        (await bot.SentAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Looking_again_changes_nothing_in_the_conversation_and_is_never_answered_from_memory()
    {
        var action = Card(await bot.SayAsync($"status {Casus}")).GetProperty("refresh").GetProperty("action");
        await bot.SayAsync("vul casus aan");
        var state = await bot.StateAsync();

        await bot.InvokeAsync("adaptiveCard/action", Sent(action), id: "zelfde");
        (await bot.StateAsync()).ShouldBe(state);
        (await bot.SentAsync()).ShouldBeEmpty();
        await bot.SayAsync("De ontruiming is uitgesteld");

        Twin((await bot.InvokeAsync("adaptiveCard/action", Sent(action), id: "zelfde")).Body.GetProperty("value")).ShouldContain("De ontruiming is uitgesteld");
    }

    [Fact]
    public async Task The_receipt_stays_a_receipt_for_the_filer_and_tells_where_the_casus_stands()
    {
        await TakeUpAsync();

        var again = await RefreshAsync(Card(receipt).GetProperty("refresh").GetProperty("action"), person: 4);

        Twin(again).ShouldStartWith($"Ingediend: {Casus}");
        Twin(again).ShouldContain("Status nu: In behandeling bij het LMM");
        Twin(await RefreshAsync(Card(receipt).GetProperty("refresh").GetProperty("action"), person: 6, "a:lmm")).ShouldStartWith($"Casus {Casus}");
    }

    [Fact]
    public async Task Each_change_replaces_the_newest_card_of_every_chat_as_its_reader_may_see_it()
    {
        await bot.SayAsync($"status {Casus}");
        await bot.SayAsync($"status {Casus}", 6, "a:lmm");
        await bot.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "in behandeling nemen " + Casus }, 6, "a:lmm", "personal");
        await bot.SentAsync();
        await bot.SendAsync(new Activity { Type = ActivityTypes.Message, Text = "Ik bel vandaag" }, 6, "a:lmm", "personal");

        var updates = (await bot.SentAsync()).Where(message => message.Operation == OutboxOperation.Update).ToList();

        updates.Select(message => message.Reference.ConversationId).ShouldBe(["a:thuis", "a:thuis", "a:lmm"], ignoreOrder: true);
        updates.ShouldAllBe(message => message.ActivityId!.StartsWith('m') && message.Activity!.Text == null);
        var cards = updates.ToLookup(message => message.Reference.ConversationId, message => message.Activity!.Attachments!.Single().Content!.Value);
        cards["a:thuis"].Select(card => Twin(card).Split('\n')[0]).ShouldBe([$"Ingediend: {Casus}", $"Casus {Casus}"], ignoreOrder: true);
        cards["a:thuis"].ShouldAllBe(card => Twin(card).Contains("In behandeling bij het LMM"));
        Titles(cards["a:lmm"].Single())[0].ShouldBe("Aanvulling vragen");
        cards["a:lmm"].Single().GetProperty("refresh").GetProperty("userIds")[0].GetString().ShouldBe("29:6");
    }

    [Fact]
    public async Task A_button_of_an_older_version_does_nothing_and_is_answered_with_the_present_card_and_one_sentence()
    {
        var old = Button(await bot.SayAsync($"status {Casus}"), "Intrekken");
        await TakeUpAsync();

        var (status, body) = await bot.InvokeAsync("adaptiveCard/action", Sent(old));

        (status, body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()).ShouldBe((200, 200, Attachment.AdaptiveCard));
        Twin(body.GetProperty("value")).ShouldContain(Ingewisseld);
        Twin(body.GetProperty("value")).ShouldContain("Status: In behandeling bij het LMM");
        (await bot.SentAsync()).ShouldBeEmpty();
        (await bot.InvokeAsync("adaptiveCard/action", Sent(Button(body.GetProperty("value"), "Intrekken")))).Body.GetRawText().ShouldContain("Ik heb je keuze verwerkt.");
        Gezegd.Text([.. (await bot.SentAsync()).Select(message => message.Activity!)]).ShouldContain($"Waarom trek je casus {Casus} in?");
    }

    [Fact]
    public async Task The_same_button_from_an_old_client_gets_the_sentence_and_the_card_in_the_chat()
    {
        var old = Gezegd.Button(await bot.SayAsync($"status {Casus}"), "Intrekken");
        await TakeUpAsync();

        var said = Gesprek.Lines(await bot.ClickAsync(old));

        said[0].ShouldBe(Ingewisseld);
        said[1].ShouldBe($"«Casus {Casus}»");
    }

    [Theory]
    [InlineData("Vernieuwen")]
    [InlineData("Intrekken")]
    public async Task A_button_on_somebody_elses_card_does_nothing_and_shows_nothing(string title)
    {
        var theirs = Button(await bot.SayAsync($"status {Casus}"), title);

        var (_, body) = await bot.InvokeAsync("adaptiveCard/action", Sent(theirs), 1, "a:ander");

        Twin(body.GetProperty("value")).ShouldStartWith("Hier is voor jou niets te zien");
        (await bot.SentAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_of_a_question_that_is_closed_does_nothing_says_so_there_and_the_open_question_comes_again()
    {
        await bot.SayAsync("trek casus in");
        var asked = await bot.SayAsync("Het is opgelost");
        var yes = Button(asked, "Ja");
        await bot.SayAsync("nee");
        await bot.SayAsync("vul casus aan");

        var (_, body) = await bot.InvokeAsync("adaptiveCard/action", Sent(yes));

        body.GetRawText().ShouldBe("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Deze kaart is verouderd. Er is niets gebeurd."}""");
        Gezegd.Text([.. (await bot.SentAsync()).Select(message => message.Activity!)]).ShouldStartWith($"Wat wil je toevoegen aan casus {Casus}?");
    }

    [Fact]
    public async Task Filing_twice_with_the_same_button_gives_the_receipt_of_the_one_casus()
    {
        var summary = await new Melder(text => bot.SayAsync(text)).PrepareAsync();
        var file = Button(summary, "Indienen");
        await bot.InvokeAsync("adaptiveCard/action", Sent(file));
        await bot.SentAsync();

        var (_, body) = await bot.InvokeAsync("adaptiveCard/action", Sent(file));

        Twin(body.GetProperty("value")).ShouldStartWith("Ingediend: MW-2026-000002");
        Twin(body.GetProperty("value")).ShouldContain("Deze kaart is al gebruikt. Je casus is één keer ingediend, met nummer MW-2026-000002.");
        (await bot.LookAsync(desk => desk.Casussen.FiledByAsync(DemoGebruikers.All[3].Id))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_card_from_before_there_were_handles_still_works_for_who_may_see_it()
    {
        var data = new JsonObject { ["verb"] = "trigger", ["handle"] = Casus, ["trigger"] = "TrekIn", ["versie"] = "0" };

        Gezegd.Text(await bot.ClickAsync(data.DeepClone())).ShouldContain($"Waarom trek je casus {Casus} in?");
        await bot.SayAsync("stop");
        data["versie"] = "9";
        Gezegd.Text(await bot.ClickAsync(data)).ShouldStartWith(Ingewisseld);
    }

    [Theory]
    [InlineData("bekijk")]
    [InlineData("vernieuw")]
    [InlineData("trigger")]
    public async Task A_made_up_handle_from_an_old_client_names_nothing_and_is_not_repeated(string verb) =>
        Gezegd.Text(await bot.ClickAsync(new JsonObject { ["verb"] = verb, ["handle"] = new string('x', 22), ["trigger"] = "TrekIn" })).ShouldBe("Deze kaart is verouderd. Er is niets gebeurd.");

    [Fact]
    public async Task The_refresh_button_works_on_the_chat_page_too()
    {
        await using var other = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var page = new TestBot(other.ConnectionString, restarts: false);
        await new Melder(text => page.SayAsync(text)).FileAsync();
        var card = await page.SayAsync($"status {Casus}");
        Card(card).TryGetProperty("refresh", out _).ShouldBeFalse();

        Gezegd.Text(await page.ClickAsync(Gezegd.Button(card, "Vernieuwen"))).ShouldStartWith($"«Casus {Casus}»");
    }

    private async Task TakeUpAsync()
    {
        await bot.SayAsync($"in behandeling nemen {Casus}", 6, "a:lmm");
        Gezegd.Text(await bot.SayAsync("Ik bel vandaag", 6, "a:lmm")).ShouldContain("In behandeling bij het LMM");
    }

    private async Task<JsonElement> RefreshAsync(JsonElement action, int person, string conversation = "a:thuis")
    {
        var (status, body) = await bot.InvokeAsync("adaptiveCard/action", Sent(action), person, conversation);
        (status, body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()).ShouldBe((200, 200, Attachment.AdaptiveCard));
        return body.GetProperty("value");
    }

    private static JsonElement Action(string verb, string handle) =>
        JsonSerializer.SerializeToElement(new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JsonObject { ["verb"] = verb, ["handle"] = handle } });

    private static JsonNode Sent(JsonElement action) => new JsonObject { ["action"] = JsonObject.Create(action), ["trigger"] = "manual" };

    private static JsonElement Button(IReadOnlyList<Activity> replies, string title) => Button(Card(replies), title);

    private static JsonElement Button(JsonElement card, string title) => card.GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == title);

    private static JsonElement Card(IReadOnlyList<Activity> replies) => replies.Last(reply => reply.Attachments is { Count: > 0 }).Attachments!.Single().Content!.Value;

    private static List<string?> Titles(JsonElement card) => [.. card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString())];

    private static string Twin(JsonElement card) => card.GetProperty("fallbackText").GetString()!;
}

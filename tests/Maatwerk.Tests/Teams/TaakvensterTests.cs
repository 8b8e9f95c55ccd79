using System.Text.Json.Nodes;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Turns;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;
using static Maatwerk.Tests.Teams.Antwoord;
using static Maatwerk.Tests.Teams.Vensterstappen;

namespace Maatwerk.Tests.Teams;

/// <summary>Filing and checking in a window: the dialogs of the chat, a card for each step, one casus in the end.</summary>
public class TaakvensterTests
{
    private const string Eerste = "MW-2026-000001";

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_casus_is_filed_in_five_cards_and_the_window_closes_with_its_number(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);

        var (card, steps) = await ToSummaryAsync(bot, await OpenAsync(bot));
        steps.ShouldBe(["verhaal", "stap-wat-speelt-er", "stap-wat-is-al-gedaan", "stap-wat-is-nodig", "stap-eventueel-nog"]);
        var closed = await SubmitAsync(bot, Knop(card, "Indienen"));

        Dicht(closed).ShouldBe($"Ingediend: {Eerste}. Je casus staat bij het LMM. Met dit nummer vind je hem altijd terug.");
        (await FiledAsync(bot)).ShouldBe([Eerste]);
        var receipt = (await bot.SentAsync()).ShouldHaveSingleItem();
        receipt.Operation.ShouldBe(OutboxOperation.Reply);
        Gezegd.Text([receipt.Activity!]).ShouldContain($"«Ingediend: {Eerste}»");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_message_extension_files_the_same_above_a_group_and_nothing_is_said_or_kept_in_the_group(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);

        var (card, _) = await ToSummaryAsync(bot, Kaart((await InvokeAsync(bot, "composeExtension/fetchTask", Opdracht("meldCasus"), "19:groep")).Body), "composeExtension/submitAction", "19:groep");
        var closed = (await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(Knop(card, "Indienen")), "19:groep")).Body;

        Dicht(closed)!.ShouldStartWith($"Ingediend: {Eerste}.");
        (await bot.StateAsync("19:groep")).ShouldBeNull();
        var receipt = (await bot.SentAsync()).ShouldHaveSingleItem();
        receipt.Operation.ShouldBe(OutboxOperation.CreateConversation);
        receipt.Reference.ConversationId.ShouldBe("");
        (await bot.LookAsync(desk => desk.Concepten.FindAsync(Samira, "meld-casus"))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_wrong_is_said_at_the_field_and_everything_typed_stays(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);
        var form = Kaart(await SubmitAsync(bot, Knop(await OpenAsync(bot), "Volgende", Answers)));

        var wrong = Knop(form, "Volgende", Answers);
        wrong["deadline"] = "ooit";
        wrong["titel"] = "Een goede titel";
        var again = Kaart(await SubmitAsync(bot, wrong));

        Vraag(again).ShouldBe("stap-wat-speelt-er");
        again.GetRawText().ShouldContain("Er klopt nog iets niet.");
        Velden(again)["titel"].ShouldBe("Een goede titel");
        Velden(again)["deadline"].ShouldBe("ooit");
        Vraag(Kaart(await SubmitAsync(bot, Knop(again, "Volgende", new Dictionary<string, string> { ["deadline"] = "27 november" })))).ShouldBe("stap-wat-is-al-gedaan");
    }

    [Fact]
    public async Task A_single_question_keeps_what_was_typed_too()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var first = await OpenAsync(bot);
        first.GetRawText().ShouldContain("Schrijf zonder namen");

        var again = Kaart(await SubmitAsync(bot, Knop(first, "Volgende", new Dictionary<string, string> { ["antwoord"] = "te kort" })));

        again.GetRawText().ShouldContain("Dat is erg kort.");
        Velden(again)["antwoord"].ShouldBe("te kort");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_draft_begun_in_the_chat_goes_on_in_the_window_and_back(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);
        await bot.SayAsync("meld casus");
        await bot.SayAsync(Verhaal);
        var inChat = await bot.SayAsync("formulier");

        var window = Kaart((await bot.InvokeAsync("task/fetch", Gegevens(Venster(inChat)))).Body);
        Vraag(window).ShouldBe("stap-wat-speelt-er");
        Velden(window)["gemeente"].ShouldBe("Zaanstad");
        Vraag(Kaart(await SubmitAsync(bot, Knop(window, "Volgende", Answers)))).ShouldBe("stap-wat-is-al-gedaan");

        var back = await bot.SayAsync("verder");
        Gezegd.Question(back).ShouldBe("stap-wat-is-al-gedaan");
        Gezegd.Text(await bot.ClickAsync(Gezegd.Button(inChat, "Volgende"))).ShouldStartWith("Deze kaart is verouderd. Er is niets gebeurd.");
        await bot.SayAsync("terug");
        Velden(Kaart((await bot.InvokeAsync("task/fetch", Gegevens(Venster(await bot.SayAsync("verder"))))).Body))["titel"].ShouldBe(Answers["titel"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_draft_that_is_filed_in_a_window_elsewhere_is_closed_in_the_chat(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);
        await bot.SayAsync("meld casus");
        await bot.SayAsync(Verhaal);
        await bot.SayAsync("formulier");

        var choice = Kaart((await InvokeAsync(bot, "composeExtension/fetchTask", Opdracht("meldCasus"), "19:groep")).Body);
        choice.GetProperty("fallbackText").GetString()!.ShouldStartWith("Je hebt nog iets openstaan");
        var form = Kaart((await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(Knop(choice, "Verder")), "19:groep")).Body);
        var (card, _) = await ToSummaryAsync(bot, form, "composeExtension/submitAction", "19:groep");
        await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(Knop(card, "Indienen")), "19:groep");
        await bot.SentAsync();

        Gezegd.Text(await bot.SayAsync("verder")).ShouldStartWith($"Intussen is je casus ingediend, met nummer {Eerste}.");
        DialogState.Parse(await bot.StateAsync()).Stack.ShouldBeEmpty();
        (await FiledAsync(bot)).ShouldBe([Eerste]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_last_step_sent_twice_files_once_and_says_so(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString);
        var (card, _) = await ToSummaryAsync(bot, await OpenAsync(bot));
        var indienen = Gegevens(Knop(card, "Indienen"));

        var first = (await bot.InvokeAsync("task/submit", indienen, id: "een")).Body.GetRawText();
        (await bot.InvokeAsync("task/submit", indienen, id: "een")).Body.GetRawText().ShouldBe(first);
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() => bot.InvokeAsync("task/submit", indienen, conversation: $"a:{n}"))));

        both.ShouldAllBe(answer => Dicht(answer.Body) == $"Deze kaart is al gebruikt. Je casus is één keer ingediend, met nummer {Eerste}.");
        (await FiledAsync(bot)).ShouldBe([Eerste]);
    }

    [Fact]
    public async Task Two_devices_with_one_draft_do_not_lose_what_the_other_typed()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var telephone = Kaart(await SubmitAsync(bot, Knop(await OpenAsync(bot), "Volgende", Answers)));
        var laptop = Kaart(await SubmitAsync(bot, Knop(Kaart((await bot.InvokeAsync("task/fetch", Gegevens(new JsonObject { ["verb"] = "meld" }))).Body), "Verder")));
        Vraag(laptop).ShouldBe("stap-wat-speelt-er");

        Vraag(Kaart(await SubmitAsync(bot, Knop(laptop, "Volgende", Answers)))).ShouldBe("stap-wat-is-al-gedaan");
        var stale = Kaart(await SubmitAsync(bot, Knop(telephone, "Volgende", new Dictionary<string, string> { ["titel"] = "Iets anders" })));

        Vraag(stale).ShouldBe("stap-wat-is-al-gedaan");
        stale.GetRawText().ShouldContain("Deze kaart is verouderd. Er is niets gebeurd.");
        var (card, _) = await ToSummaryAsync(bot, stale);
        card.GetRawText().ShouldContain(Answers["titel"]);
    }

    [Fact]
    public async Task A_draft_goes_on_where_the_other_device_only_opened_a_window()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var telephone = Kaart(await SubmitAsync(bot, Knop(await OpenAsync(bot), "Volgende", Answers)));
        await bot.InvokeAsync("task/fetch", Gegevens(new JsonObject { ["verb"] = "meld" }));

        Vraag(Kaart(await SubmitAsync(bot, Knop(telephone, "Volgende", Answers)))).ShouldBe("stap-wat-is-al-gedaan");
    }

    [Fact]
    public async Task Keeping_closes_the_window_and_the_chat_takes_the_draft_up()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var form = Kaart(await SubmitAsync(bot, Knop(await OpenAsync(bot), "Volgende", Answers)));

        Dicht(await SubmitAsync(bot, Knop(form, "Bewaren")))!.ShouldStartWith("Oké, ik stop met het melden van een casus. Wat je invulde bewaar ik 30 dagen.");
        (await bot.SentAsync()).ShouldBeEmpty();
        Gezegd.Question(await bot.SayAsync("verder")).ShouldBe("stap-wat-speelt-er");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_window_left_open_knows_that_the_chat_filed_it(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);
        var (card, _) = await ToSummaryAsync(bot, await OpenAsync(bot));
        (await bot.LookAsync(desk => desk.Concepten.FindAsync(Samira, "taakvenster"))).ShouldNotBeNull().Inhoud.ShouldNotContain("uithuiszetting", Case.Insensitive, "an answer is kept once");
        await bot.SayAsync("verder");
        Gezegd.Text(await bot.SayAsync("ja")).ShouldContain($"«Ingediend: {Eerste}»");

        Dicht(await SubmitAsync(bot, Knop(card, "Indienen")))!.ShouldContain($"nummer {Eerste}.");

        (await FiledAsync(bot)).ShouldBe([Eerste]);
        (await bot.SentAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Personal_data_typed_in_a_window_is_not_kept_and_the_window_says_so()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);

        var again = Kaart(await SubmitAsync(bot, Knop(await OpenAsync(bot), "Volgende", new Dictionary<string, string> { ["antwoord"] = $"{Verhaal} Zijn BSN is 123456782." })));

        again.GetRawText().ShouldContain("heb dat niet bewaard");
        again.GetRawText().ShouldNotContain("123456782");
        Velden(again)["antwoord"].ShouldContain("[BSN weggelaten]");
    }

    [Fact]
    public async Task Danger_that_is_typed_in_a_window_brings_the_numbers_first_and_keeps_the_story()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);

        var next = Kaart(await SubmitAsync(bot, Knop(await OpenAsync(bot), "Volgende", new Dictionary<string, string> { ["antwoord"] = $"{Verhaal} Hij dreigt haar nu te vermoorden." })));

        next.GetRawText().ShouldContain("Bel 112.");
        Vraag(next).ShouldBe("stap-wat-speelt-er");
        Kaart(await SubmitAsync(bot, Knop(next, "Volgende", Answers))).GetRawText().ShouldNotContain("Bel 112.");
    }

    [Fact]
    public async Task Somebody_else_in_the_same_chat_sees_nothing_of_a_window()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        var open = Kaart((await InvokeAsync(bot, "composeExtension/fetchTask", Opdracht("meldCasus"), "19:samen")).Body);
        var mine = Kaart((await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(Knop(open, "Volgende", Answers)), "19:samen")).Body);

        var other = Kaart((await bot.InvokeAsync("composeExtension/fetchTask", Opdracht("meldCasus"), person: 3, conversation: "19:samen", type: "groupChat")).Body);
        Vraag(other).ShouldBe("verhaal");
        (await bot.InvokeAsync("composeExtension/submitAction", Gegevens(Knop(mine, "Volgende", Answers)), person: 5, conversation: "19:samen", type: "groupChat")).Body.GetRawText()
            .ShouldBe("""{"task":{"type":"message","value":"Deze kaart is verouderd. Er is niets gebeurd."}}""");
    }

    [Fact]
    public async Task The_check_runs_in_a_window_and_leads_on_to_a_filing_with_the_same_story()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);
        var card = Kaart((await bot.InvokeAsync("composeExtension/fetchTask", Opdracht("toetsCasus"))).Body);
        card = Kaart((await bot.InvokeAsync("composeExtension/submitAction", Gegevens(Knop(card, "Volgende", Answers)))).Body);
        for (var n = 0; n < 30 && Vraag(card).StartsWith("conditie-", StringComparison.Ordinal); n++)
            card = Kaart(await SubmitAsync(bot, Knop(card, "Volgende", new Dictionary<string, string> { ["antwoord"] = Vraag(card) is "conditie-c40" or "conditie-c41" ? "nee" : "ja" })));

        Vraag(card).ShouldBe("vervolg");
        card.GetProperty("actions").EnumerateArray().ShouldAllBe(action => action.GetProperty("type").GetString() == "Action.Submit");
        Vraag(Kaart(await SubmitAsync(bot, Knop(card, "Casus melden")))).ShouldBe("stap-wat-speelt-er");
    }

    [Fact]
    public async Task A_card_to_share_is_shown_before_it_is_sent_and_can_be_changed()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);
        var ask = Kaart((await InvokeAsync(bot, "composeExtension/fetchTask", Opdracht("deelFunctionaris"), "19:groep")).Body);
        var choose = Kaart((await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(Knop(ask, "Volgende", new Dictionary<string, string> { ["antwoord"] = "uwv utrecht" })), "19:groep")).Body);
        var chosen = Knop(choose, "Volgende");
        chosen["antwoord"] = "1";
        var preview = (await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(chosen), "19:groep")).Body.GetProperty("composeExtension");
        preview.GetProperty("type").GetString().ShouldBe("botMessagePreview");
        preview.GetProperty("activityPreview").GetProperty("attachments")[0].GetProperty("content").GetProperty("type").GetString().ShouldBe("AdaptiveCard");

        Vraag(Kaart((await InvokeAsync(bot, "composeExtension/submitAction", Previewed("edit"), "19:groep")).Body)).ShouldBe("zoekvraag");
        (await bot.SentAsync()).ShouldBeEmpty();
        await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(Knop(ask, "Volgende", new Dictionary<string, string> { ["antwoord"] = "uwv utrecht" })), "19:groep");
        await InvokeAsync(bot, "composeExtension/submitAction", Gegevens(chosen), "19:groep");
        (await InvokeAsync(bot, "composeExtension/submitAction", Previewed("send"), "19:groep")).Status.ShouldBe(200);

        var sent = (await bot.SentAsync()).ShouldHaveSingleItem();
        sent.Reference.ConversationId.ShouldBe("19:groep");
        sent.Activity!.Attachments!.Single().Content!.Value.GetProperty("actions").EnumerateArray().ShouldAllBe(action => action.GetProperty("type").GetString() == "Action.OpenUrl");
    }

    [Theory]
    [InlineData("task/fetch", """{"data":{"data":"x"}}""")]
    [InlineData("task/fetch", "{}")]
    [InlineData("task/submit", """{"data":{"note":"x"}}""")]
    [InlineData("task/submit", """{"data":[1,2]}""")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"maak"}""")]
    [InlineData("composeExtension/submitAction", """{"commandId":"maak","data":{"saved":true}}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send"}""")]
    public async Task What_is_not_ours_closes_the_window_with_a_sentence(string name, string value)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);

        var (status, body) = await bot.InvokeAsync(name, JsonNode.Parse(value));

        status.ShouldBe(200);
        Dicht(body).ShouldBe("Deze knop ken ik niet. Er is niets gebeurd.");
    }
}

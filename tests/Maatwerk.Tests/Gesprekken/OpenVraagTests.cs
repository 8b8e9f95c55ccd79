using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>What a message in an open dialog is taken for, and that the trace says which rule took it.</summary>
public sealed class OpenVraagTests : IAsyncLifetime
{
    private const string Verhaal = "meld casus: gezin met 2 kinderen in Utrecht, ontruiming vrijdag, schulden bij UWV en CJIB, het wijkteam komt er niet uit";

    private TestDatabase database = null!;
    private TestBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        bot = new TestBot(database.ConnectionString, restarts: false);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory]
    [InlineData("terug", "opdracht")]
    [InlineData("wat een waardeloos ding", "omgang")]
    [InlineData("wie is de functionaris bij UWV in Utrecht?", "zijvraag")]
    [InlineData("niet UWV maar SVB", "correctie")]
    [InlineData("UWV en CJIB", "antwoord")]
    [InlineData("dat is lokaal alles gedaan wat kon", "vooruit")]
    [InlineData("bedankt", "iets-anders")]
    public async Task The_first_rule_that_knows_what_it_is_decides(string text, string rule)
    {
        await OpenAsync();

        Rule(await SayAsync(text)).ShouldBe(rule);
    }

    [Theory]
    [InlineData("nee, Tilburg", "gemeente", "GM0855")]
    [InlineData("toch 3 kinderen", "huishouden-schets", "3 kinderen")]
    [InlineData("het is trouwens donderdag", "deadline", "2026-11-26")]
    [InlineData("niet UWV maar SVB", "partijen", "SVB")]
    [InlineData("ook de Belastingdienst", "gesproken", "Belastingdienst")]
    public async Task An_answer_is_put_in_its_place(string text, string question, string value)
    {
        await OpenAsync();
        var replies = await SayAsync(text);
        if (Gezegd.Text(replies).Contains("Wat bedoel je?", StringComparison.Ordinal)) await SayAsync("1");

        var frame = DialogState.Parse(await bot.StateAsync(channel: "emulator")).Top.ShouldNotBeNull();
        frame.Journal.FindLast(entry => entry.Name == question).ShouldNotBeNull().Value.GetRawText().ShouldContain(question == "gemeente" ? value[2..] : value);
    }

    [Fact]
    public async Task What_is_corrected_before_a_form_stands_on_the_form_and_what_is_changed_on_the_form_goes_before_it()
    {
        await bot.SayAsync(Verhaal);
        await bot.SayAsync("nee, Tilburg");
        var card = await bot.SayAsync("formulier");
        Gezegd.Text(card).ShouldContain("Nu staat er: Tilburg");

        var value = Gezegd.Button(card, "Volgende");
        foreach (var field in card[^1].Attachments![0].Content!.Value.GetProperty("body").EnumerateArray())
            if (field.TryGetProperty("id", out var id) && field.TryGetProperty("value", out var kept)) value[id.GetString()!] = kept.GetString();
        value["titel"] = "Ontruiming gezin";
        value["gemeente"] = "Breda";
        await bot.ClickAsync(value);

        Gezegd.Text(await bot.SayAsync("samenvatting")).ShouldContain("Gemeente: Breda");
    }

    [Fact]
    public async Task A_message_that_answers_more_than_was_asked_is_noted_and_not_asked_again()
    {
        await OpenAsync();
        await SayAsync("UWV en CJIB");
        await SayAsync("Het wijkteam belde iedereen");

        var replies = await SayAsync("ja, en mijn leidinggevende staat erachter, moeder weet ervan");

        Gezegd.Text(replies).ShouldContain("Ik noteer: steun van je leiding: ja; inwoner geïnformeerd: ja.");
        Gezegd.Question(replies).ShouldBe("casusoverleg-gehouden");
        Gezegd.Question(await SayAsync("ja")).ShouldNotBe("rugdekking");
    }

    [Fact]
    public async Task A_yes_that_says_something_new_of_an_earlier_answer_changes_it_and_says_so()
    {
        await OpenAsync();
        await SayAsync("nog niet");
        await SayAsync("Het wijkteam belde iedereen");

        var replies = await SayAsync("ja, en lokaal is alles gedaan, UWV en CJIB gesproken");

        Gezegd.Text(replies).ShouldContain("Ik noteer: gesproken met: UWV, CJIB.");
        Gezegd.Question(replies).ShouldBe("casusoverleg-gehouden");
    }

    [Fact]
    public async Task A_correction_is_found_again_from_the_story_and_nothing_else_is_lost()
    {
        await OpenAsync();
        await SayAsync("UWV en CJIB");
        var replies = await SayAsync("de gemeente moet Zwolle zijn");

        Gezegd.Text(replies).ShouldContain("Oké, gemeente: Zwolle.");
        Gezegd.Question(replies).ShouldBe("geprobeerd-lokaal");
        var summary = Gezegd.Text(await SayAsync("samenvatting"));
        summary.ShouldContain("Gesproken met: UWV, CJIB");
        summary.ShouldContain("Titel: Ontruiming");
    }

    [Theory]
    [InlineData("status", "zijvraag")]
    [InlineData("Mijn casussen?", "zijvraag")]
    [InlineData("de status van de uitkering is onduidelijk", "antwoord")]
    public async Task A_question_in_own_words_gives_way_to_who_asks_for_their_cases_and_comes_back(string text, string rule)
    {
        await OpenAsync();
        await SayAsync("UWV en CJIB");

        var replies = await SayAsync(text);

        Rule(replies).ShouldBe(rule);
        Gezegd.Question(replies).ShouldBe(rule == "zijvraag" ? "geprobeerd-lokaal" : "lokaal-en-regionaal-gedaan");
    }

    private async Task OpenAsync()
    {
        foreach (var line in new[] { Verhaal, "vraag voor vraag", "Ontruiming" }) await SayAsync(line);
    }

    private Task<IReadOnlyList<Activity>> SayAsync(string text) => bot.SayAsync(text, channel: "emulator");

    private static string? Rule(IReadOnlyList<Activity> replies) =>
        replies.Last(reply => reply.Type == ActivityTypes.Trace).Value!.Value.TryGetProperty("rule", out var rule) ? rule.GetString() : null;
}

using System.Net;
using System.Text;
using System.Text.Json;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Journeys.Bot;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Bad input of any kind gets a clear answer, and changes nothing.</summary>
public class SlechteInvoerTests
{
    private static Dictionary<string, (Activity Activity, string Said)> Inputs => new()
    {
        ["empty text"] = (Typed(""), "Je bericht was leeg. Typ je vraag, of ‘help’ om te zien wat ik kan."),
        ["only blanks"] = (Typed("  \n\t "), "Je bericht was leeg."),
        ["only emoji"] = (Typed("🤷‍♀️🎉🎉"), "Ik zie nog geen antwoord. Typ je antwoord in een paar woorden."),
        ["only marks"] = (Typed("!!! … ---"), "Ik zie nog geen antwoord."),
        ["much text"] = (Typed(new string('x', 200_000)), "Je bericht is erg lang: 200000 tekens. Ik lees er hoogstens 4000."),
        ["a file"] = (new Activity { Type = ActivityTypes.Message, Text = "", Attachments = [new Attachment { ContentType = "application/pdf", Name = "brief.pdf" }] }, "Bestanden kan ik hier niet aannemen"),
        ["an unknown verb"] = (Sent("""{"verb":"verwijder-alles"}"""), "Deze kaart is verouderd. Er is niets gebeurd."),
        ["no verb"] = (Sent("""{"antwoord":"ja"}"""), "Deze knop ken ik niet. Er is niets gebeurd."),
        ["nested junk"] = (Sent("""{"verb":{"verb":["dien-in",{"verb":"dien-in"}]},"action":{"action":{"data":[[[{}]]]}},"instance":[1,2],"handle":{"a":null}}"""), "Deze knop ken ik niet. Er is niets gebeurd."),
        ["a list"] = (Sent("""[1,"dien-in",null]"""), "Deze knop ken ik niet. Er is niets gebeurd."),
        ["a step on nothing"] = (Sent("""{"verb":"trigger","trigger":"Onzin","handle":"MW-2026-999999","versie":"x"}"""), "Deze kaart is verouderd. Er is niets gebeurd."),
        ["an instance of nobody"] = (Sent("""{"verb":"dien-in","instance":"ffffffffffffffffffffffffffffffff","question":"akkoord"}"""), "Deze kaart is verouderd. Er is niets gebeurd."),
    };

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var database in TestDatabases.All)
                foreach (var input in Inputs.Keys) all.Add(database.Data, input);
            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task Is_answered_and_the_question_stays_open_with_every_answer(string engine, string input)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await bot.SayAsync(Melder.Verhaal);
        await bot.SayAsync("vraag voor vraag");
        var before = await bot.StateAsync();

        var replies = await bot.SendAsync(4, "directline", Inputs[input].Activity);

        Gezegd.Text(replies).ShouldContain(Inputs[input].Said);
        Gezegd.Question(replies).ShouldBe("titel");
        (await bot.StateAsync()).ShouldBe(before);
        (await FiledAsync(bot)).ShouldBe(0);
    }

    [Theory]
    [InlineData("can you please help me with my housing problem, I do not speak Dutch", "I only understand Dutch.")]
    [InlineData("🎉🎉🎉", "Daar ben ik niet van, of ik begrijp je niet goed.")]
    [InlineData("asdf qwer zxcv", "Daar ben ik niet van, of ik begrijp je niet goed.")]
    public async Task With_nothing_open_is_answered_with_how_to_go_on(string text, string said)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);

        Gezegd.Text(await bot.SayAsync(text)).ShouldContain(said);

        (await FiledAsync(bot)).ShouldBe(0);
    }

    [Fact]
    public async Task That_is_no_activity_gets_a_status_and_the_conversation_goes_on()
    {
        await using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(bot.Url) };
        var gesprek = new HttpGesprek(http, "slecht");
        await gesprek.SayAsync(Melder.Verhaal);
        var whole = gesprek.Message("hoi").ToJsonString();

        (await StatusAsync("dit is geen JSON")).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(whole[..^5])).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(whole.Replace("\"hoi\"", "{\"a\":[1]}", StringComparison.Ordinal))).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(whole.Replace("\"slecht\"", "\"\"", StringComparison.Ordinal))).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(gesprek.Message(new string('x', 1024 * 1024)).ToJsonString())).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await StatusAsync(whole.Replace("\"emulator\"", "\"onbekend\"", StringComparison.Ordinal))).ShouldBe(HttpStatusCode.Unauthorized);

        Gezegd.Question(await gesprek.SayAsync("vraag voor vraag")).ShouldBe("titel");

        async Task<HttpStatusCode> StatusAsync(string body)
        {
            using var answer = await http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));
            return answer.StatusCode;
        }
    }

    private static Activity Typed(string text) => new() { Type = ActivityTypes.Message, Text = text };

    private static Activity Sent(string value) => new() { Type = ActivityTypes.Message, Value = JsonElement.Parse(value) };

    private static Task<int> FiledAsync(TestBot bot) => bot.LookAsync(async desk => (await desk.Casussen.FiledByAsync(DemoGebruikers.All[3].Id)).Count);
}

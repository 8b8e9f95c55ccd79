using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Case K2 filed from one long message, by form cards, and by plain text alone: the same casus.</summary>
public class DrieWegenTests
{
    private const string Verhaal =
        "ik wil een casus melden: jongeman van 19 met PDD-NOS in Utrecht, zijn moeder is uitgeput. Het pgb ging van de Jeugdwet naar de Wmo. Er is plek in een behandelhuis, maar het is onduidelijk wie betaalt: gemeente, zorgkantoor of zorgverzekeraar. "
        + "De Wlz is afgewezen door het CIZ. Op 1 december wordt hij dakloos. Het wijkteam is geprobeerd. Lokaal en regionaal is alles gedaan.";

    private const string KortVerhaal = "Ik vertel het liever stap voor stap.";

    private static readonly string[] Told =
        ["situatie", "huishouden-schets", "gemeente", "leefgebieden", "urgentie", "deadline", "partijen", "knelpunten", "geprobeerd-lokaal", "lokaal-en-regionaal-gedaan"];

    // What the long message does not tell.
    private static readonly Dictionary<string, string> Missing = new()
    {
        ["manier"] = "vraag voor vraag",
        ["titel"] = "Plek voor een jongeman van 19, betaler onbekend",
        ["gesproken"] = "CIZ",
        ["casusoverleg-gehouden"] = "ja",
        ["rugdekking"] = "ja",
        ["inwoner-geinformeerd"] = "ja",
        ["gewenste-oplossing"] = "Eén betaler voor de plek in het behandelhuis",
        ["lokaal-advies"] = "Begin vast en reken later af",
        ["betaalvraag"] = "Wmo, Wlz of Zvw",
        ["eventueel-nog"] = "ja",
        ["antwoord-ciz"] = "Het IQ is te hoog",
        ["regels"] = "De grondslag van de Wlz",
        ["pauzes"] = "geen",
        ["procedures"] = "geen",
        ["vervanger"] = "Het wijkteam",
        ["bezwaar-systeemleren"] = "nee",
    };

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task One_long_message_the_form_cards_and_plain_text_file_the_same(string engine)
    {
        var told = await OneMessageAsync(engine);
        var all = new Dictionary<string, string>(Missing.Concat(Typed(told)));

        (await OnCardsAsync(engine, all)).ShouldBe(Json(told));
        (await PlainTextAsync(engine, all)).ShouldBe(Json(told));
    }

    private static async Task<Melding> OneMessageAsync(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        var melder = new Melder(text => bot.SayAsync(text));

        await melder.PrepareAsync(Verhaal, Missing);
        await bot.SayAsync("ja");

        melder.Asked.ShouldBeSubsetOf(Missing.Keys);
        melder.Asked.Intersect(Told).ShouldBeEmpty();
        return await FiledAsync(bot);
    }

    private static async Task<string> OnCardsAsync(string engine, Dictionary<string, string> answers)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await bot.SayAsync("meld casus");
        await bot.SayAsync(KortVerhaal);
        var replies = await bot.SayAsync("formulier");

        var cards = 0;
        for (; Gezegd.Question(replies) != Melder.Akkoord; cards++)
        {
            cards.ShouldBeLessThan(4, Gezegd.Text(replies));
            var card = Gezegd.Button(replies, cards < 3 ? "Volgende" : "Naar de samenvatting");
            foreach (var (question, answer) in answers) card[question] = answer;
            replies = await bot.ClickAsync(card);
        }
        await bot.ClickAsync(Gezegd.Button(replies, "Indienen"));
        return Json(await FiledAsync(bot));
    }

    private static async Task<string> PlainTextAsync(string engine, Dictionary<string, string> answers)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        var melder = new Melder(SayAsync);
        await SayAsync("meld casus");

        await melder.AnswerAsync(await SayAsync(KortVerhaal), answers, Melder.Akkoord);
        await SayAsync("verander wat speelt er");
        await SayAsync(answers["situatie"]);
        await SayAsync("ja");
        return Json(await FiledAsync(bot));

        async Task<IReadOnlyList<Activity>> SayAsync(string text)
        {
            var replies = await bot.SayAsync(text, channel: "sms");
            replies.ShouldAllBe(reply => reply.Attachments == null || reply.Attachments.Count == 0);
            return replies;
        }
    }

    /// <summary>What the message told, as somebody would type it at the questions.</summary>
    private static Dictionary<string, string> Typed(Melding melding) => new()
    {
        ["situatie"] = melding.Situatie!,
        ["huishouden-schets"] = melding.HuishoudenSchets!,
        ["gemeente"] = melding.Gemeente!,
        ["leefgebieden"] = string.Join(", ", melding.Leefgebieden.Select(gebied => gebied.Tekst())),
        ["urgentie"] = melding.Urgentie!,
        ["deadline"] = "1 december",
        ["partijen"] = string.Join(", ", melding.Partijen.Select(partij => partij.Naam)),
        ["knelpunten"] = string.Join(", ", melding.Knelpunten.Select(knelpunt => knelpunt.Tekst())),
        ["geprobeerd-lokaal"] = melding.GeprobeerdLokaal!,
        ["lokaal-en-regionaal-gedaan"] = "ja",
    };

    private static Task<Melding> FiledAsync(TestBot bot) => bot.LookAsync(async desk => (await desk.Casussen.FiledByAsync(DemoGebruikers.All[3].Id)).Single().Melding);

    private static string Json(Melding melding) => JsonSerializer.SerializeToNode(melding, DomainJson.Default.Melding)!.ToString();
}

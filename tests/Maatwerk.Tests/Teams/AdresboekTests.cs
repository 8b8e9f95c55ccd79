using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Teams;

/// <summary>The own list of functionarissen: by button, by typing, and never more than 25.</summary>
public class AdresboekTests
{
    private static readonly GebruikerId Samira = DemoGebruikers.All[3].Id;

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_star_keeps_an_entry_and_the_card_comes_back_with_the_star_turned(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString, restarts: true);
        var card = Card(await bot.SayAsync("uwv utrecht schulden"));

        var kept = await StarAsync(bot, card, "☆ Bewaren");
        (await KeptAsync(bot)).ShouldBe(["uwv-midden-utrecht"]);
        kept.GetProperty("fallbackText").GetString()!.ShouldContain("Ook mogelijk");
        Others(kept).ShouldBe(Others(card));

        Titles(await StarAsync(bot, kept, "★ Niet meer bewaren")).ShouldContain("☆ Bewaren");
        (await KeptAsync(bot)).ShouldBeEmpty();
        (await bot.SentAsync()).ShouldBeEmpty("the card itself shows it");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task It_can_all_be_typed_also_in_the_middle_of_something_else(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString);

        await Gesprek.Play(bot, """
            > bewaar deze functionaris
            Zoek eerst een functionaris. Daarna kun je hem bewaren.
            > mijn favorieten
            «Mijn favorieten»
            > uwv utrecht schulden
            «Demo-team UWV Midden-Utrecht»
            > Bewaar deze functionaris!
            Bewaard bij je favorieten: Demo-team UWV Midden-Utrecht. Typ ‘mijn favorieten’ om ze te zien.
            > meld casus
            …
            Vertel in een paar zinnen …
            > mijn favorieten
            «Mijn favorieten»
              Demo-team UWV Midden-Utrecht
            Vertel in een paar zinnen …
            > haal deze functionaris weg
            Demo-team UWV Midden-Utrecht staat niet meer bij je favorieten.
            Vertel in een paar zinnen …
            (ik ben 05)
            > mijn favorieten
            «Mijn favorieten»
              Je hebt nog niemand bewaard. Zoek een functionaris en typ: bewaar deze functionaris.
            """);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Twenty_five_are_kept_and_the_next_is_refused_with_a_sentence(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString);
        var ids = DemoRegister.Create(new DateOnly(2026, 11, 22)).Take(26).Select(wie => wie.Id).ToList();
        foreach (var id in ids.Take(25)) (await bot.LookAsync(desk => desk.Adresboek.KeepAsync(Samira, id))).ShouldBeTrue();

        (await bot.LookAsync(desk => desk.Adresboek.KeepAsync(Samira, ids[25]))).ShouldBeFalse();
        (await bot.LookAsync(desk => desk.Adresboek.KeepAsync(Samira, ids[0]))).ShouldBeTrue("keeping twice is keeping once");
        Gezegd.Text(await bot.ClickAsync(new JsonObject { ["verb"] = "ster", ["handle"] = ids[25] })).ShouldBe("Je hebt al 25 favorieten. Haal er eerst een weg.");
        (await KeptAsync(bot)).Count.ShouldBe(25);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_those_looked_up_the_newest_twenty_five_stay_newest_first(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TeamsBot(database.ConnectionString);
        for (var n = 0; n < 30; n++)
        {
            await bot.LookAsync(async desk => { await desk.Adresboek.UsedAsync(Samira, $"f{n:00}"); return 0; });
            bot.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        await bot.LookAsync(async desk => { await desk.Adresboek.UsedAsync(Samira, "f10"); return 0; });

        var recent = await bot.LookAsync(desk => desk.Adresboek.RecentAsync(Samira));

        recent.ShouldBe(["f10", .. Enumerable.Range(5, 25).Reverse().Where(n => n != 10).Select(n => $"f{n:00}")]);
        (await bot.LookAsync(desk => desk.Adresboek.RecentAsync(new GebruikerId("andere-tenant", Samira.ObjectId)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entry_that_left_the_register_does_nothing_and_says_so()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TeamsBot(database.ConnectionString);
        await bot.LookAsync(desk => desk.Adresboek.KeepAsync(Samira, "weg"));

        Gezegd.Text(await bot.ClickAsync(new JsonObject { ["verb"] = "ster", ["handle"] = "weg" })).ShouldBe("Deze functionaris staat niet meer in het register. Er is niets gebeurd.");
        Gezegd.Text(await bot.SayAsync("mijn favorieten")).ShouldContain("Je hebt nog niemand bewaard.");
    }

    private static Task<IReadOnlyList<string>> KeptAsync(TeamsBot bot) => bot.LookAsync(desk => desk.Adresboek.FavorietenAsync(Samira));

    private static async Task<JsonElement> StarAsync(TeamsBot bot, JsonElement card, string title)
    {
        var action = card.GetProperty("actions").EnumerateArray().First(button => button.GetProperty("title").GetString() == title);
        var (status, body) = await bot.InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = JsonObject.Create(action) });
        (status, body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()).ShouldBe((200, 200, Attachment.AdaptiveCard));
        return body.GetProperty("value");
    }

    private static JsonElement Card(IReadOnlyList<Activity> replies) => replies.Single().Attachments!.Single().Content!.Value;

    private static IEnumerable<string?> Titles(JsonElement card) => card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString());

    private static string Others(JsonElement card)
    {
        var twin = card.GetProperty("fallbackText").GetString()!;
        return twin[twin.IndexOf("Ook mogelijk", StringComparison.Ordinal)..twin.IndexOf("Bellen:", StringComparison.Ordinal)];
    }
}

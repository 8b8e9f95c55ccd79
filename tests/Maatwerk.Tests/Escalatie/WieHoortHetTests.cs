using System.Text;
using Maatwerk.Domain.Loket;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Escalatie;

/// <summary>Who hears of what happens at the LET and around a casusoverleg; and how a calendar file gets to somebody.</summary>
public class WieHoortHetTests
{
    private const string Nummer = "MW-2026-000001";

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task At_the_LET_everybody_who_must_act_or_know_gets_one_signal_and_nobody_of_the_own_act(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using (var bot = new TestBot(database.ConnectionString, restarts: false))
        {
            await new Melder(text => bot.SayAsync(text)).FileAsync();
            await SayAsync(bot, 4, $"vraag let {Nummer}", "UWV wacht op de gemeente", $"vraag let {Nummer}");
            await SayAsync(bot, 6, $"in behandeling nemen {Nummer}", "Ik bel vandaag", $"draag {Nummer} voor", "UWV", "Alles is geprobeerd, zonder enig resultaat.", "ja");
            await SayAsync(bot, 8, $"nodig bestuurders uit voor {Nummer}", "ja", $"start let {Nummer}", $"leg afspraken vast {Nummer}", "UWV wacht een half jaar", "UWV", "geen datum", "nee", "Bel elkaar eerder");
            await SayAsync(bot, 14, $"bevestig afspraak {Nummer}", "ja", $"afspraak uitgevoerd {Nummer}", "De brief is weg");
        }

        (await SignalsAsync(database)).ShouldBe(
        [
            "07 let-gevraagd", "06 let-gevraagd",
            "08 let-draagvoor", "04 let-draagvoor",
            "14 let-nodigbestuurdersuit", "04 let-nodigbestuurdersuit", "06 let-nodigbestuurdersuit",
            "14 let-legafsprakenvast", "04 let-legafsprakenvast", "06 let-legafsprakenvast",
            "08 let-bevestigafspraak", "06 let-bevestigafspraak",
            "08 let-melduitgevoerd", "06 let-melduitgevoerd", "04 let-melduitgevoerd",
        ]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Whoever_is_invited_gets_a_signal_and_the_organiser_hears_the_answer(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using (var bot = new TestBot(database.ConnectionString, restarts: false))
        {
            await new Melder(text => bot.SayAsync(text)).FileAsync();
            await PlanAsync(bot);
            await SayAsync(bot, 3, $"overleg {Nummer} kan dinsdag");
            await SayAsync(bot, 4, $"leg moment vast {Nummer}", "1", "geen link", $"zeg overleg {Nummer} af", "Opgelost");
        }

        (await SignalsAsync(database)).ShouldBe(["03 overleg-stelmomentenvoor", "04 overleg-antwoord", "03 overleg-legmomentvast", "03 overleg-zegaf"]);
    }

    [Fact]
    public async Task Where_the_channel_takes_no_file_there_is_a_link_that_works_once()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false, new Loketgegevens { Adres = new Uri("https://maatwerk.example/") });
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        await PlanAsync(bot);
        await SayAsync(bot, 4, $"leg moment vast {Nummer}", "1");
        var file = (await bot.SayAsync("https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjE0OGQ4ZDItZTcyYy00YjA0LWI5ZjEtYWZhZmY%40thread.v2/0?context=%7b%22Tid%22%3a%2272f988bf-86f1-41af-91ab-2d7cd011db47%22%7d"))[^1].Attachments!.Single();
        file.ContentType.ShouldBe("text/calendar");
        Encoding.UTF8.GetString(Convert.FromBase64String(file.ContentUrl!.Split("base64,")[1])).ShouldStartWith("BEGIN:VCALENDAR\r\n");

        Gezegd.Text(await bot.SayAsync($"agendabestand {Nummer}", 3, "msteams")).ShouldContain("https://maatwerk.example/agenda/");
    }

    [Fact]
    public async Task Without_an_address_the_moment_is_told_instead()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        await PlanAsync(bot);
        await SayAsync(bot, 4, $"leg moment vast {Nummer}", "1", "https://teams.microsoft.com/meet/3121234567890?p=AbCdEfGh");

        Gezegd.Text(await bot.SayAsync($"agendabestand {Nummer}", 3, "msteams")).ShouldContain($"casusoverleg {Nummer}, dinsdag 24 november 2026, 10.00 uur");
        Gezegd.Text(await bot.SayAsync($"overleg {Nummer}")).ShouldContain("https://teams.microsoft.com/meet/3121234567890?p=AbCdEfGh");
    }

    private static Task PlanAsync(TestBot bot) => SayAsync(bot, 4, $"plan overleg {Nummer}", "Eén plan met uitstel", "dinsdag 10.00 uur, donderdag 14.30 uur", "ja", "overslaan");

    private static async Task SayAsync(TestBot bot, int person, params string[] lines)
    {
        foreach (var line in lines) await bot.SayAsync(line, person);
    }

    private static async Task<IReadOnlyList<string>> SignalsAsync(TestDatabase database)
    {
        await using var store = await TestStore.OpenAsync(database.ConnectionString);
        return await store.Database.RunAsync(session => session.QueryAsync("SELECT aan, soort FROM signaal WHERE soort NOT LIKE 'casus-%' ORDER BY id", row => $"{row.GetString(0)[^2..]} {row.GetString(1)}"), default);
    }
}

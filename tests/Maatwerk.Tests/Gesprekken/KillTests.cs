using Maatwerk.Journeys.Bot;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>The bot as a process: what it has said is true, also when it dies the moment after.</summary>
public class KillTests
{
    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_casus_is_there_when_the_bot_was_killed_right_after_the_receipt(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = await BotProcess.StartAsync(On(database));
        using var http = new HttpClient { BaseAddress = new Uri(bot.Url) };
        var gesprek = new HttpGesprek(http, "een");

        var nummer = Gezegd.Nummer(await new Melder(gesprek.SayAsync).FileAsync());
        await bot.KillAsync();
        await bot.StartAgainAsync();

        nummer.ShouldNotBeNull();
        var status = Gezegd.Text(await gesprek.SayAsync($"status {nummer}"));
        status.ShouldContain($"«Casus {nummer}»");
        status.ShouldContain("Status: Ingediend bij het LMM");
    }

    [Fact]
    public async Task Twenty_filings_over_two_processes_get_twenty_numbers()
    {
        Assert.SkipWhen(TestDatabases.Server is null, "PostgreSQL is not there: set MAATWERK_TEST_POSTGRES.");
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Postgres);
        await using var one = await BotProcess.StartAsync(On(database));
        await using var two = await BotProcess.StartAsync(On(database));
        using HttpClient first = new() { BaseAddress = new Uri(one.Url) }, second = new() { BaseAddress = new Uri(two.Url) };

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
            Gezegd.Nummer(await new Melder(new HttpGesprek(n % 2 == 0 ? first : second, $"gesprek-{n}").SayAsync).FileAsync())));

        numbers.Order().ShouldBe(Enumerable.Range(1, 20).Select(n => $"MW-2026-{n:000000}"));
    }

    private static Dictionary<string, string> On(TestDatabase database) => new()
    {
        ["Storage__ConnectionString"] = database.ConnectionString,
        ["Clock__Now"] = "2026-11-22T09:00:00Z",
    };
}

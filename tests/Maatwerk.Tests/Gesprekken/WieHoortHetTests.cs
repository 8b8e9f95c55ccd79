using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Who gets a signal of which act with an overbrugging or a pause; nobody of the own act, and never what the casus is about.</summary>
public class WieHoortHetTests
{
    [Fact]
    public async Task Each_act_is_heard_by_who_has_the_next_one()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using (var bot = new TestBot(database.ConnectionString, restarts: false)) await PlayAsync(bot);

        var heard = await SignalsAsync(database);
        heard.Select(one => (one.Aan[^2..], one.Soort)).ShouldBe([("06", "overbrugging"), ("04", "overbrugging"), ("09", "overbrugging"), ("05", "time-out"), ("04", "time-out")]);
        heard.ShouldAllBe(one => !one.Tekst.Contains("Dichtbij") && !one.Tekst.Contains("Begeleiding") && !one.Tekst.Contains("UWV"));
    }

    private static async Task PlayAsync(TestBot bot)
    {
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        foreach (var line in new[] { "in behandeling nemen MW-2026-000001", "Ik bel vandaag" }) await bot.SayAsync(line, person: 6);
        foreach (var line in new[] { "vraag overbrugging MW-2026-000001", "ja", "ja", "ja", "ja", "ja", "Begeleiding aan huis", "Stichting Dichtbij", "ja" }) await bot.SayAsync(line);
        foreach (var line in new[] { "zoek betaler MW-2026-000001", "SVB", "leg overbrugging MW-2026-000001 voor", "ja", "ja" }) await bot.SayAsync(line, person: 6);
        foreach (var line in new[] { "bereid pauze voor bij MW-2026-000001", "ja", "UWV", "nee", "uitstel van betaling", "Rust en een plan", "geen datum", "ja", "ja" }) await bot.SayAsync(line);
        foreach (var line in new[] { "beoordeel pauze MW-2026-000001", "goedkeuren" }) await bot.SayAsync(line, person: 5);
    }

    private static async Task<IReadOnlyList<(string Aan, string Soort, string Tekst)>> SignalsAsync(TestDatabase database)
    {
        await using var store = await TestStore.OpenAsync(database.ConnectionString);
        return await store.Database.RunAsync(session => session.QueryAsync("SELECT aan, soort, document FROM signaal WHERE soort IN ('overbrugging', 'time-out') ORDER BY id", row => (row.GetString(0), row.GetString(1), row.GetString(2))), default);
    }
}

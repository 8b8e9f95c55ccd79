using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Two regievoerders and a filer with one casus: who has it, and what the filer never reads.</summary>
public class LoketGesprekTests
{
    private const string Een = "MW-2026-000001", Geheim = "Vlinderstruik is ons woord voor vertrouwelijk";

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_note_is_on_no_card_and_in_no_text_that_the_filer_can_get(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        foreach (var line in new[] { $"neem {Een}", $"in behandeling nemen {Een}", $"notitie bij {Een}: {Geheim}", $"contact met UWV over {Een}: {Geheim}", "geen", "nee", $"label {Een} vlinderstruik" }) await bot.SayAsync(line, person: 6);
        Gezegd.Text(await bot.SayAsync($"dossier {Een}", person: 6)).ShouldContain(Geheim);

        foreach (var line in new[] { $"status {Een}", $"dossier {Een}", $"geschiedenis {Een}", $"lijkt op {Een}", $"druk dossier {Een} af", "mijn casussen", "werkvoorraad", "werkvoorraad vlinderstruik", $"notitie bij {Een}", $"neem {Een}", $"vul {Een} aan", "stop" })
            Everything(await bot.SayAsync(line)).ShouldNotContain("linderstruik", Case.Insensitive, line);
        (await bot.StateAsync() ?? "").ShouldNotContain("linderstruik");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_two_who_take_a_casus_at_the_same_moment_one_has_it_and_the_other_hears_who(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        for (var round = 1; round <= 5; round++)
        {
            await new Melder(text => bot.SayAsync(text)).FileAsync();
            var said = (await Task.WhenAll(new[] { 6, 7 }.Select(person => Task.Run(() => bot.SayAsync($"neem MW-2026-{round:000000}", person))))).Select(Gezegd.Text).ToList();
            said.Count(text => text.StartsWith("Je hebt casus", StringComparison.Ordinal)).ShouldBe(1, string.Join("\n", said));
            said.Count(text => text.Contains("ligt al bij Marloes Bakker", StringComparison.Ordinal) || text.Contains("ligt al bij Deniz Kaya", StringComparison.Ordinal)).ShouldBe(1, string.Join("\n", said));
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Several_ticked_on_the_card_are_taken_at_once(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        for (var n = 0; n < 3; n++) await new Melder(text => bot.SayAsync(text)).FileAsync();
        var neem = Gezegd.Button(await bot.SayAsync("werkvoorraad", person: 6), "Nemen");
        neem["casussen"] = $"{Een},MW-2026-000003";

        var said = Gezegd.Text(await bot.ClickAsync(neem, person: 6));

        said.ShouldContain($"Je hebt casus {Een} nu.");
        said.ShouldContain("Je hebt casus MW-2026-000003 nu.");
        (await bot.LookAsync(async desk => (await desk.Dossiers.OpenAsync()).Count(werk => werk.Dossier.Behandelaar is not null))).ShouldBe(2);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_link_to_print_is_only_given_to_whoever_has_the_casus_and_never_twice_the_same(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false, new() { Adres = new Uri("https://maatwerk.example/") });
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        await bot.SayAsync($"neem {Een}", person: 6);

        var links = new List<string>();
        for (var time = 0; time < 2; time++) links.Add(Gezegd.Text(await bot.SayAsync($"druk dossier {Een} af", person: 6)));

        links.ShouldAllBe(said => said.Contains("https://maatwerk.example/afdruk/", StringComparison.Ordinal));
        links[0].ShouldNotBe(links[1]);
        foreach (var person in new[] { 1, 4, 7 }) Everything(await bot.SayAsync($"druk dossier {Een} af", person)).ShouldNotContain("/afdruk/");
        (await bot.StateAsync(6) ?? "").ShouldNotContain("/afdruk/");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_short_note_about_danger_can_be_given_after_the_numbers(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        await bot.SayAsync($"neem {Een}", person: 6);
        await bot.SayAsync($"notitie bij {Een}", person: 6);

        Gezegd.Text(await bot.SayAsync("Ze wordt op dit moment met een mes bedreigd", person: 6)).ShouldContain("Eerst de veiligheid");
        await bot.SayAsync("verder", person: 6);

        Gezegd.Text(await bot.SayAsync("zo laten", person: 6)).ShouldContain($"Genoteerd bij casus {Een}");
        (await bot.LookAsync(async desk => (await desk.Dossiers.OpenAsync()).Single().Dossier.Notities.Single().Tekst)).ShouldBe("Ze wordt op dit moment met een mes bedreigd");
    }

    private static string Everything(IReadOnlyList<Activity> replies) => string.Join("\n", replies.Select(reply => JsonSerializer.Serialize(reply, ProtocolJson.Default.Activity)));
}

using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Escalatie;

/// <summary>Two hands at once on the same case of the LET: one acts, the other is told, and casus and case always agree.</summary>
public class TweeHandenTests
{
    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_breakthrough_and_no_agreement_at_once_never_both_hold(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        for (var round = 1; round <= 4; round++)
        {
            var nummer = $"MW-2026-{round:000000}";
            await PrepareAsync(bot, nummer, round);

            var said = await Task.WhenAll(Task.Run(() => bot.SayAsync("overslaan", 8, @in: $"a{round}")), Task.Run(() => bot.SayAsync("De wet laat dit niet toe", 8, @in: $"b{round}")));

            var (let, casus) = await bot.LookAsync(async desk => ((await desk.Trajecten.OfAsync<Let>(Casusnummer.Parse(nummer)!.Value))[0], (await desk.Casussen.FindAsync(Casusnummer.Parse(nummer)!.Value))!));
            (let.Status, casus.Status).ShouldBeOneOf((LetStatus.Doorbraak, CasusStatus.InUitvoering), (LetStatus.NietBeslist, CasusStatus.BijLet));
            said.Count(replies => Gezegd.Text(replies).Contains("Vastgelegd", StringComparison.Ordinal)).ShouldBe(1);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_message_twice_confirms_once(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await PrepareAsync(bot, "MW-2026-000001", 1);
        await bot.SayAsync("overslaan", 8, @in: "a1");
        await bot.SayAsync("bevestig afspraak MW-2026-000001", 14);

        var twice = new List<IReadOnlyList<Activity>>();
        for (var n = 0; n < 2; n++) twice.Add(await bot.SayAsync("ja", 14, id: "dubbel"));

        Gezegd.Text(twice[1]).ShouldBe(Gezegd.Text(twice[0]));
        (await bot.LookAsync(desk => desk.Trajecten.OfAsync<Let>(new Casusnummer(2026, 1))))[0].Geschiedenis.Count(line => line.Trigger == LetTrigger.BevestigAfspraak).ShouldBe(1);
    }

    // A talk of bestuurders, with the chair at the last question of two endings in two conversations.
    private static async Task PrepareAsync(TestBot bot, string nummer, int round)
    {
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        await SayAsync(bot, 6, "", $"in behandeling nemen {nummer}", "Ik bel vandaag", $"draag {nummer} voor", "UWV", "Alles is geprobeerd, zonder enig resultaat.", "ja");
        await SayAsync(bot, 8, "", $"nodig bestuurders uit voor {nummer}", "ja", $"start let {nummer}");
        await SayAsync(bot, 8, $"a{round}", $"leg afspraken vast {nummer}", "UWV wacht een half jaar", "UWV", "geen datum", "nee");
        await SayAsync(bot, 8, $"b{round}", $"geen overeenstemming {nummer}");
    }

    private static async Task SayAsync(TestBot bot, int person, string @in, params string[] lines)
    {
        foreach (var line in lines) await bot.SayAsync(line, person, @in: @in);
    }
}

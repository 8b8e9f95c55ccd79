using Maatwerk.Bot.Loket;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Tests.Casussen;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Loket;

/// <summary>A year on the pretend clock: casussen in every status, a look every few hours, the process started anew twenty times.</summary>
public class TermijnenJaarTests
{
    private const int Restarts = 20;
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Every_reminder_comes_on_its_working_day_none_twice_none_lost(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        var (clock, random, wanted) = (new TestClock { Now = Begin }, new Random(2026), new List<(string Zaak, string Soort, DateOnly Dag)>());
        for (var life = 0; life < Restarts; life++)
        {
            await using var store = await TestStore.OpenAsync(database.ConnectionString, clock);
            var until = Begin.AddDays(365.0 * (life + 1) / Restarts);
            while (clock.Now < until)
            {
                if (clock.Now < Begin.AddDays(200) && random.Next(4) == 0) wanted.AddRange(await FileAsync(store, clock.Now, random));
                await store.ReadAsync(async turn => { await Termijnwacht.RunAsync(turn.Desk); return 0; });
                clock.Now += TimeSpan.FromHours(random.Next(5, 14));
            }
        }
        await using var last = await TestStore.OpenAsync(database.ConnectionString, clock);
        await last.ReadAsync(async turn => { await Termijnwacht.RunAsync(turn.Desk); return 0; });
        var done = await last.Database.RunAsync(session => session.QueryAsync(
            "SELECT zaak, soort, dag, gedaan_op FROM termijn WHERE gedaan_op IS NOT NULL", row => (Zaak: row.GetString(0), Soort: row.GetString(1), Dag: DateOnly.Parse(row.GetString(2), System.Globalization.CultureInfo.InvariantCulture), Op: row.Instant(3))), default);

        done.Select(one => (one.Zaak, one.Soort, one.Dag)).ShouldBe(wanted, ignoreOrder: true);
        wanted.Count.ShouldBeGreaterThan(60);
        done.ShouldAllBe(one => Werkdagen.Is(one.Dag));
        done.ShouldAllBe(one => one.Op >= Nederland.StartOf(one.Dag).AddHours(9) && one.Op < Nederland.StartOf(one.Dag).AddHours(9 + 14));
    }

    /// <summary>Files a casus, moves it to where it will stand, and says which reminders that gives in the year.</summary>
    private static async Task<IReadOnlyList<(string, string, DateOnly)>> FileAsync(TestStore store, DateTimeOffset nu, Random random)
    {
        var melding = Voorbeeld.Compleet with { Deadline = Nederland.Day(nu).AddDays(random.Next(20, 60)) };
        var opened = await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(nummer => Casus.File(nummer, Voorbeeld.Regisseur, melding, nu), Nederland.Day(nu).Year));
        Stap[] steps =
        [
            new(CasusTrigger.NeemInBehandeling, Voorbeeld.Regievoerder, nu),
            new(CasusTrigger.VraagAanvulling, Voorbeeld.Regievoerder, nu) { Tekst = "Wie is de verhuurder?" },
        ];
        foreach (var step in steps.Take(random.Next(3)))
            opened = await store.ReadAsync(async turn =>
            {
                var casus = (await turn.Desk.Casussen.FindAsync(opened.Nummer))!.Apply(step);
                await turn.Desk.Casussen.SaveAsync(casus);
                return casus;
            });
        return [.. opened.Termijnen().Where(termijn => termijn.Dag < DateOnly.FromDateTime(Begin.AddDays(364).Date)).Select(termijn => (opened.Nummer.ToString(), termijn.Soort, termijn.Dag))];
    }
}

using Maatwerk.Bot.Loket;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Tests.Storage;
using static Maatwerk.Domain.Pauzes.TimeOutTrigger;

namespace Maatwerk.Tests.Pauzes;

/// <summary>A stored pause through the days: warned twice, ended the day after, and who prepared it hears of it.</summary>
public class PauzewachtTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly Gebruiker Regisseur = DemoGebruikers.All[3], Leiding = DemoGebruikers.All[4];

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_pause_warns_twice_and_ends_by_itself(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        var clock = new TestClock { Now = Nu };
        await using var store = await TestStore.OpenAsync(database.ConnectionString, clock);
        await store.ReadAsync(turn => turn.Desk.Trajecten.SaveAsync(Loopt(), new AuditSpoor(Regisseur.Id, "begin")));
        for (; Nederland.Day(clock.Now) <= new DateOnly(2027, 1, 5); clock.Now += TimeSpan.FromHours(12))
            await store.ReadAsync(async turn => { await Termijnwacht.RunAsync(turn.Desk); return 0; });

        (await Signals(store)).ShouldBe(["pauze-loopt-af-14", "pauze-loopt-af-3", "pauze-voorbij"]);
        var ended = (await store.ReadAsync(turn => turn.Desk.Trajecten.FindAsync<TimeOutAfspraak>("een")))!;
        (ended.Status, ended.Einde, Nederland.Day(ended.Geschiedenis[^1].Op)).ShouldBe((TimeOutStatus.Beeindigd, TimeOutEinde.Verlopen, new DateOnly(2027, 1, 2)));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_pause_that_nobody_looks_at_goes_back_after_five_working_days(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        var clock = new TestClock { Now = Nu };
        await using var store = await TestStore.OpenAsync(database.ConnectionString, clock);
        await store.ReadAsync(turn => turn.Desk.Trajecten.SaveAsync(Gevraagd(), new AuditSpoor(Regisseur.Id, "begin")));
        for (; Nederland.Day(clock.Now) <= new DateOnly(2026, 12, 3); clock.Now += TimeSpan.FromHours(12))
            await store.ReadAsync(async turn => { await Termijnwacht.RunAsync(turn.Desk); return 0; });

        (await Signals(store)).ShouldBe(["pauze-niet-beoordeeld"]);
        (await store.ReadAsync(turn => turn.Desk.Trajecten.FindAsync<TimeOutAfspraak>("een")))!.Status.ShouldBe(TimeOutStatus.Voorbereiding);
    }

    private static async Task<IReadOnlyList<string>> Signals(TestStore store) =>
        await store.Database.RunAsync(session => session.QueryAsync("SELECT soort FROM signaal ORDER BY op, id", row => row.GetString(0)), default);

    private static TimeOutAfspraak Gevraagd() => new TimeOutAfspraak { Id = "een", Aanvrager = Regisseur.Id, OrganisatieId = Regisseur.OrganisatieId }
        .Apply(new TimeOutStap(BereidVoor, Regisseur, Nu)
        {
            SchuldhulpLoopt = Antwoord.Ja, ZonderStraffen = true, Plan = "Inkomen op orde.", Einddatum = new DateOnly(2027, 2, 1), Vorderingen = [new("UWV", SchuldeiserSoort.Overheid, "overheidsconvenant")],
        })
        .Apply(new TimeOutStap(VraagVierOgen, Regisseur, Nu));

    // The last day it holds is New Year's Day.
    private static TimeOutAfspraak Loopt() => Gevraagd()
        .Apply(new TimeOutStap(KeurGoed, Leiding, Nu) { Vingerafdruk = Gevraagd().Vingerafdruk })
        .Apply(new TimeOutStap(StuurVerzoek, Regisseur, Nu) { Organisatie = "UWV", Dag = Nederland.Day(Nu) })
        .Apply(new TimeOutStap(Toegezegd, Regisseur, Nu) { Organisatie = "UWV", Einddatum = new DateOnly(2027, 1, 1) }).Settled(Nu);
}

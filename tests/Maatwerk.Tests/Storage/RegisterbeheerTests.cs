using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Desk;
using Maatwerk.Storage.Seed;

namespace Maatwerk.Tests.Storage;

/// <summary>What the keepers of the register leave in the database: tasks, mandates, agreements, files for one fetch.</summary>
public class RegisterbeheerTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = Nederland.Day(Nu);
    private static readonly GebruikerId Tom = DemoGebruikers.All[9].Id, Samira = DemoGebruikers.All[3].Id;

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Each_kind_of_task_has_its_own_numbers_and_leaves_the_list_when_it_is_done(string database)
    {
        await using var store = await TestStore.CreateAsync(database, new TestClock { Now = Nu });
        var een = await store.ReadAsync(turn => turn.Desk.Registerbeheer.BeginAsync(Samira, Melding));
        var twee = await store.ReadAsync(turn => turn.Desk.Registerbeheer.BeginAsync(Samira, Melding));
        var voorstel = await store.ReadAsync(turn => turn.Desk.Registerbeheer.BeginAsync(Tom, nummer => new Voorstel(nummer, Voorstelsoort.Export, "proef", Tom, "Tom", Nu)));
        (een.Nummer, twee.Nummer, voorstel.Nummer).ShouldBe((1, 2, 1));

        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Registerbeheer.SaveAsync(een.Handled(Correctiestatus.Afgehandeld, DemoGebruikers.All[9], Nu, "vervangen"), new AuditSpoor(Tom, "af"));
            return 0;
        });

        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.OpenAsync<Correctie>())).Select(open => open.Nummer).ShouldBe([2]);
        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.FindAsync<Correctie>(1)))!.Antwoord.ShouldBe("vervangen");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_changed_entry_is_found_after_one_look_at_the_version(string database)
    {
        await using var store = await TestStore.CreateAsync(database, new TestClock { Now = Nu });
        await DevelopmentSeed.ApplyAsync(store.Database, Vandaag, default);
        using var index = new RegisterHouder(new RegisterSource(store.Database));
        await index.RefreshAsync(default);

        await ChangeAsync(store, Tom, ingang => ingang with { Telefoon = "088-000 00 98" });

        (await index.RefreshAsync(default)).ShouldBeTrue();
        index.Find("uwv-landelijk")!.Telefoon.ShouldBe("088-000 00 98");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_entry_is_asked_about_once_on_a_working_day_after_half_a_year_whoever_stores_it_again(string database)
    {
        var clock = new TestClock { Now = Nu };
        await using var store = await TestStore.CreateAsync(database, clock);
        await DevelopmentSeed.ApplyAsync(store.Database, Vandaag, default);
        await ChangeAsync(store, Tom, ingang => ingang with { GecontroleerdOp = Vandaag });
        (await DueAsync(store)).ShouldBeEmpty();

        clock.Now += TimeSpan.FromDays(Ingangcontrole.NaDagen + 4);
        var due = (await DueAsync(store)).ShouldHaveSingleItem();
        due.Zaak.ShouldBe("ingang/uwv-landelijk");
        Werkdagen.Is(due.Termijn.Dag).ShouldBeTrue();
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Termijnen.DoneAsync(due);
            return 0;
        });

        await ChangeAsync(store, Samira, ingang => ingang with { Telefoon = "088-000 00 97" });
        (await DueAsync(store)).ShouldBeEmpty();
        await ChangeAsync(store, Samira, ingang => ingang with { Status = Functionarisstatus.Vervallen, GecontroleerdOp = Vandaag.AddDays(1) });
        clock.Now += TimeSpan.FromDays(400);
        (await DueAsync(store)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_mandate_counts_from_its_first_to_its_last_day(string database)
    {
        var clock = new TestClock { Now = Nu };
        await using var store = await TestStore.CreateAsync(database, clock);
        await DevelopmentSeed.ApplyAsync(store.Database, Vandaag, default);
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Mandaten.SaveAsync(new Mandaat(Samira, "Samira", Rol.Regievoerder, "GM0344", Vandaag.AddDays(1), Vandaag.AddDays(2), "Tom en Sanne"));
            return 0;
        });

        var counts = new List<(bool Is, bool Listed)>();
        for (var dag = 0; dag < 4; dag++, clock.Now += TimeSpan.FromDays(1))
            counts.Add(await store.ReadAsync(async turn => ((await turn.Desk.Gebruikers.FindAsync(Samira))!.Is(Rol.Regievoerder), (await turn.Desk.Gebruikers.WithAsync(Rol.Regievoerder)).Any(wie => wie.Id == Samira))));
        counts.ShouldBe([(false, false), (true, true), (true, true), (false, false)]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_mandate_that_is_taken_back_counts_no_longer(string database)
    {
        await using var store = await TestStore.CreateAsync(database, new TestClock { Now = Nu });
        await DevelopmentSeed.ApplyAsync(store.Database, Vandaag, default);
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Mandaten.SaveAsync(new Mandaat(Samira, "Samira", Rol.Bestuurder, "GM0344", Vandaag, null, "Tom en Sanne"));
            return 0;
        });
        (await store.ReadAsync(async turn => (await turn.Desk.Gebruikers.FindAsync(Samira))!.Is(Rol.Bestuurder))).ShouldBeTrue();
        (await store.ReadAsync(turn => turn.Desk.Mandaten.EndAsync(Samira, Rol.Bestuurder, Vandaag.AddDays(-1)))).ShouldBeTrue();
        (await store.ReadAsync(async turn => (await turn.Desk.Gebruikers.FindAsync(Samira))!.Is(Rol.Bestuurder))).ShouldBeFalse();
        (await store.ReadAsync(turn => turn.Desk.Mandaten.EndAsync(Samira, Rol.Bestuurder, Vandaag.AddDays(-1)))).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_file_is_given_once_within_a_day_to_who_has_the_link(string database)
    {
        var clock = new TestClock { Now = Nu };
        await using var store = await TestStore.CreateAsync(database, clock);
        IStoredFiles downloads = new StoredFiles(store.Database, clock);
        var (een, twee) = (await KeepAsync(store), await KeepAsync(store));

        (await downloads.TakeAsync("00000000000000000000000000000000", default)).ShouldBeNull();
        (await downloads.TakeAsync(een, default)).ShouldBe(new StoredFile("register.csv", "id;naam"));
        (await downloads.TakeAsync(een, default)).ShouldBeNull();
        clock.Now += TimeSpan.FromHours(24);
        (await downloads.TakeAsync(twee, default)).ShouldBeNull();
        (await store.Database.RunAsync(session => session.QueryAsync("SELECT merk FROM download", row => row.GetString(0)), default)).ShouldNotContain(mark => mark.Contains(twee, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_agreement_comes_back_with_its_points_and_another_word_takes_the_signature_away(string database)
    {
        await using var store = await TestStore.CreateAsync(database, new TestClock { Now = Nu });
        (await store.ReadAsync(turn => turn.Desk.Afspraken.FindAsync("uwv"))).Ontbreekt.Count.ShouldBe(5);
        var vol = Enum.GetValues<Afspraakpunt>().Aggregate(new BestuurlijkeAfspraak("uwv"), (afspraak, punt) => afspraak.With(punt, $"over {punt}")).Signed("Joost", Vandaag);
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Afspraken.SaveAsync(vol, new AuditSpoor(Tom, "teken"));
            return 0;
        });

        var found = await store.ReadAsync(turn => turn.Desk.Afspraken.FindAsync("uwv"));
        found.Punten.ShouldBe(vol.Punten, ignoreOrder: true);
        (found.IsSigned(Vandaag.AddMonths(12)), found.IsSigned(Vandaag.AddMonths(12).AddDays(1)), found.Ontbreekt.Count).ShouldBe((true, false, 0));
        found.With(Afspraakpunt.Tijd, "anders").IsSigned(Vandaag).ShouldBeFalse();
    }

    private static Task<IReadOnlyList<string>> ChangeAsync(TestStore store, GebruikerId wie, Func<Maatwerkfunctionaris, Maatwerkfunctionaris> change) => store.ReadAsync(async turn =>
    {
        var was = (await turn.Desk.Registerbeheer.EntryAsync("uwv-landelijk"))!;
        return await turn.Desk.Registerbeheer.ChangeAsync([new Ingangwijziging(Ingangmerk.Of(was), change(was))], new AuditSpoor(wie, "proef"));
    });

    private static Task<IReadOnlyList<VervallenTermijn>> DueAsync(TestStore store) => store.ReadAsync(turn => turn.Desk.Termijnen.DueAsync(100));

    private static Correctie Melding(int nummer) => new(nummer, "uwv-landelijk", "Demo-team", "uwv", Samira, "Samira", Nu, "klopt niet");

    private static async Task<string> KeepAsync(TestStore store) => (await store.ReadAsync(turn => turn.Desk.Downloads.KeepAsync(Tom, "register.csv", "id;naam")))["/downloads/".Length..];
}

using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Tests.Storage;

/// <summary>What the loket keeps beside a casus: dossiers, trajecten and signals.</summary>
public class LoketTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);
    private static readonly Casusnummer Nummer = new(2026, 1);
    private static readonly Gebruiker Marloes = new(new("t", "06"), "Marloes", "lmm", "LMM", [Rol.Regievoerder]);
    private static readonly Gebruiker Deniz = new(new("t", "07"), "Deniz", "lmm", "LMM", [Rol.Regievoerder]);

    // More by MAATWERK_RONDEN=1000.
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("MAATWERK_RONDEN"), System.Globalization.CultureInfo.InvariantCulture, out var rounds) ? rounds : 100;

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_dossier_comes_back_as_it_was_stored_and_each_change_raises_its_version(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        (await store.ReadAsync(turn => turn.Desk.Dossiers.FindAsync(Nummer))).ShouldBe(new Dossier(Nummer));

        var taken = await store.ReadAsync(async turn => await turn.Desk.Dossiers.SaveAsync((await turn.Desk.Dossiers.FindAsync(Nummer)).GiveTo(Marloes, Marloes, Nu)));
        await store.ReadAsync(turn => turn.Desk.Dossiers.SaveAsync(taken.Release(Marloes, Nu, "Met verlof.")));

        var found = await store.ReadAsync(turn => turn.Desk.Dossiers.FindAsync(Nummer));
        (found.Versie, found.Behandelaar).ShouldBe((2, null));
        found.Geschiedenis.Select(line => (line.Wat, line.Reden)).ShouldBe([(DossierGebeurtenis.Genomen, null), (DossierGebeurtenis.Vrijgegeven, "Met verlof.")]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_two_who_take_the_same_casus_at_once_one_has_it_and_the_other_sees_who(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        for (var round = 1; round <= (database == TestDatabases.Sqlite ? Rounds : Rounds / 5); round++)
        {
            var nummer = new Casusnummer(2026, round);
            var seen = await Task.WhenAll(new[] { Marloes, Deniz }.Select((wie, at) => Task.Run(() => store.ReadAsync(async turn =>
            {
                var dossier = await turn.Desk.Dossiers.FindAsync(nummer);
                return dossier.Behandelaar is { } other ? other.Naam : (await turn.Desk.Dossiers.SaveAsync(dossier.GiveTo(wie, wie, Nu))).Behandelaar!.Naam;
            }, $"gesprek {at}"))));
            seen[0].ShouldBe(seen[1]);
        }
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_two_who_store_the_same_version_the_second_is_told(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await store.ReadAsync(turn => turn.Desk.Dossiers.SaveAsync(new Dossier(Nummer)));
        await Should.ThrowAsync<DossierGewijzigdException>(() => store.ReadAsync(turn => turn.Desk.Dossiers.SaveAsync(new Dossier(Nummer))));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_link_to_a_print_is_spent_once_by_one_of_two_and_no_database_row_holds_its_key(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var afdruk = new Afdruk(Marloes.Id, Nummer);
        var key = await store.ReadAsync(turn => turn.Desk.Afdrukken.MakeAsync(afdruk));
        key.Length.ShouldBe(22);
        (await store.ReadAsync(turn => turn.Desk.Afdrukken.FindAsync(key))).ShouldBe(afdruk);
        (await store.Database.RunAsync(session => session.QueryAsync("SELECT sleutel FROM afdruk", row => row.GetString(0)), default)).ShouldNotContain(key);

        var taken = await Task.WhenAll(Enumerable.Range(0, 2).Select(at => Task.Run(() => store.ReadAsync(turn => turn.Desk.Afdrukken.TakeAsync(key), $"gesprek {at}"))));
        taken.Count(one => one == afdruk).ShouldBe(1);
        (await store.ReadAsync(turn => turn.Desk.Afdrukken.FindAsync(key))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_link_to_a_print_is_good_for_a_day(string database)
    {
        var clock = new Gesprekken.TestClock(Nu);
        await using var store = await TestStore.CreateAsync(database, clock);
        var key = await store.ReadAsync(turn => turn.Desk.Afdrukken.MakeAsync(new Afdruk(Marloes.Id, Nummer)));
        clock.Advance(TimeSpan.FromHours(24));
        (await store.ReadAsync(turn => turn.Desk.Afdrukken.TakeAsync(key))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_traject_is_found_by_casus_and_among_the_open_ones_until_it_ends(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var proef = new Proef("een", Nummer, IsOpen: true, 0);
        var kept = await store.ReadAsync(turn => turn.Desk.Trajecten.SaveAsync(proef, new AuditSpoor(Marloes.Id, "begin")));
        (await store.ReadAsync(turn => turn.Desk.Trajecten.OpenAsync<Proef>())).ShouldBe([proef with { Versie = 1 }]);
        (await store.ReadAsync(turn => turn.Desk.Trajecten.OfAsync<Proef>(Nummer))).ShouldBe([kept]);

        await store.ReadAsync(turn => turn.Desk.Trajecten.SaveAsync(kept with { IsOpen = false }, new AuditSpoor(Marloes.Id, "klaar")));
        (await store.ReadAsync(turn => turn.Desk.Trajecten.OpenAsync<Proef>())).ShouldBeEmpty();
        (await store.ReadAsync(turn => turn.Desk.Trajecten.FindAsync<Proef>("een"))).ShouldBe(new Proef("een", Nummer, IsOpen: false, 2));
        await Should.ThrowAsync<TrajectGewijzigdException>(() => store.ReadAsync(turn => turn.Desk.Trajecten.SaveAsync(kept, new AuditSpoor(Marloes.Id, "te laat"))));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_signal_is_stored_once_a_turn_and_never_for_the_own_act(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var signaal = new Signaal(Marloes.Id, "casus-nieuw", "MW-2026-000001", "Er is een nieuwe casus.");
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Signalen.SendAsync(signaal);
            await turn.Desk.Signalen.SendAsync(signaal);
            await turn.Desk.Signalen.SendAsync(signaal with { Door = Marloes.Id });
            return 0;
        });
        (await store.Database.RunAsync(session => session.QueryAsync("SELECT aan, onderwerp FROM signaal", row => (row.GetString(0), row.GetString(1))), default))
            .ShouldBe([("06", "MW-2026-000001")]);
    }

    internal sealed record Proef(string Id, Casusnummer? Casus, bool IsOpen, int Versie) : ITraject<Proef>
    {
        public static string Soort => "proef";
        public static JsonTypeInfo<Proef> Json => ProefJson.Default.Proef;
        [JsonIgnore] public string StatusNaam => IsOpen ? "Open" : "Klaar";
        public Proef WithVersie(int versie) => this with { Versie = versie };
    }
}

[JsonSourceGenerationOptions(Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(LoketTests.Proef))]
internal sealed partial class ProefJson : JsonSerializerContext;

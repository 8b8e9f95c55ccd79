using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Tests.Storage;

public class DeskTests
{
    private static readonly Gebruiker Fatma = new(TestStore.Indiener, "Fatma", "GM0344", "gemeente Utrecht", [Rol.Casusregisseur, Rol.Professional]);

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Fifty_filings_at_once_get_fifty_numbers_none_missing_none_twice(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => store.RunAsync($"gesprek {n}", "1", TestStore.FileCasusAsync))));

        outcomes.Select(o => o.Answer.Body).Order().ShouldBe(Enumerable.Range(1, 50).Select(n => new Casusnummer(2026, n).ToString()));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_new_year_starts_at_one(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(New, 2026));

        (await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(New, 2027))).Nummer.ShouldBe(new Casusnummer(2027, 1));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_casus_comes_back_as_it_was_stored_and_each_change_raises_its_version(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var opened = await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(nummer => New(nummer).Apply(CasusTrigger.StartCasus, Fatma, clock.Now), 2026));
        await store.ReadAsync(async turn => { await turn.Desk.Casussen.SaveAsync(opened.Apply(CasusTrigger.LegVoorAanEigenOrganisatie, Fatma, clock.Now)); return 0; });

        var found = (await store.ReadAsync(turn => turn.Desk.Casussen.FindAsync(opened.Nummer))).ShouldNotBeNull();

        (found.Nummer, found.Indiener, found.Versie, found.Status).ShouldBe((opened.Nummer, TestStore.Indiener, 1, CasusStatus.EigenRoute));
        found.Geschiedenis.Select(line => (line.Op, line.Trigger)).ShouldBe([(clock.Now, CasusTrigger.StartCasus), (clock.Now, CasusTrigger.LegVoorAanEigenOrganisatie)]);
        (await store.ReadAsync(turn => turn.Desk.Casussen.FindAsync(new Casusnummer(2026, 2)))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Of_two_who_change_the_same_version_the_second_is_told(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var read = await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(New, 2026));
        await store.ReadAsync(async turn => { await turn.Desk.Casussen.SaveAsync(read); return 0; });

        await Should.ThrowAsync<CasusGewijzigdException>(() => store.ReadAsync(async turn => { await turn.Desk.Casussen.SaveAsync(read); return 0; }));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Somebody_sees_the_casussen_they_filed_newest_first(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        foreach (var jaar in new[] { 2025, 2026, 2026 })
            await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(New, jaar));
        await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(nummer => New(nummer) with { Indiener = new GebruikerId("tenant", "ander") }, 2026));

        var mine = await store.ReadAsync(turn => turn.Desk.Casussen.FiledByAsync(TestStore.Indiener, most: 2));

        mine.Select(casus => casus.Nummer).ShouldBe([new Casusnummer(2026, 2), new Casusnummer(2026, 1)]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Each_step_leaves_a_line_in_the_audit_that_nobody_can_change(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await store.ReadAsync(turn => turn.Desk.Casussen.OpenAsync(nummer => New(nummer).Apply(CasusTrigger.StartCasus, Fatma, turn.Now), 2026));

        var lines = await store.Database.RunAsync(session => session.QueryAsync(
            "SELECT tenant, who, what, object, result, origin FROM audit", row => string.Join(' ', Enumerable.Range(0, 6).Select(row.GetString))), default);

        lines.ShouldBe([$"{Fatma.Id.TenantId} {Fatma.Id.ObjectId} StartCasus MW-2026-000001 Concept directline"]);
        foreach (var sql in new[] { "UPDATE audit SET result = ''", "DELETE FROM audit" })
            (await Should.ThrowAsync<System.Data.Common.DbException>(() => store.Database.RunAsync(session => session.ExecuteAsync(sql), default))).Message.ShouldContain("audit is only added to");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_draft_is_one_per_person_and_kind_and_can_be_thrown_away(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var draft = new Concept(TestStore.Indiener, "melding", "Uithuiszetting", """{"gemeente":"Zaanstad"}""", clock.Now);
        await store.ReadAsync(async turn => { await turn.Desk.Concepten.SaveAsync(draft with { Titel = "Eerder" }); return 0; });
        await store.ReadAsync(async turn => { await turn.Desk.Concepten.SaveAsync(draft); return 0; });

        (await store.ReadAsync(turn => turn.Desk.Concepten.FindAsync(draft.Wie, "melding"))).ShouldBe(draft);
        (await store.ReadAsync(turn => turn.Desk.Concepten.FindAsync(draft.Wie, "check"))).ShouldBeNull();
        await store.ReadAsync(async turn => { await turn.Desk.Concepten.DeleteAsync(draft.Wie, "melding"); return 0; });
        (await store.ReadAsync(turn => turn.Desk.Concepten.FindAsync(draft.Wie, "melding"))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_secret_is_made_once_and_stays(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        var first = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.Secrets.GetOrCreateAsync("direct-line", default))));

        first[0].Length.ShouldBe(32);
        first.ShouldAllBe(secret => secret.SequenceEqual(first[0]));
        (await store.Secrets.GetOrCreateAsync("ander", default)).ShouldNotBe(first[0]);
    }

    private static Casus New(Casusnummer nummer) => new() { Nummer = nummer, Indiener = TestStore.Indiener };
}

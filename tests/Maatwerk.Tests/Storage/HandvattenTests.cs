using Maatwerk.Domain.Casussen;

namespace Maatwerk.Tests.Storage;

/// <summary>What stands on a card instead of a casus number.</summary>
public class HandvattenTests
{
    private static readonly Handvat Een = new(new Casusnummer(2026, 123), 7);

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_handle_names_one_casus_in_one_version_to_every_process_on_the_database(string database)
    {
        await using var there = await TestDatabases.CreateAsync(database);
        string made;
        await using (var first = await TestStore.OpenAsync(there.ConnectionString))
            made = await first.ReadAsync(turn => turn.Desk.Handvatten.MakeAsync(Een));
        await using var second = await TestStore.OpenAsync(there.ConnectionString);

        (await second.ReadAsync(turn => turn.Desk.Handvatten.ReadAsync(made))).ShouldBe(Een);
        (await second.ReadAsync(turn => turn.Desk.Handvatten.MakeAsync(Een))).ShouldBe(made);
        made.Length.ShouldBe(22);
        (await second.ReadAsync(turn => turn.Desk.Handvatten.MakeAsync(Een with { Versie = 8 })))[..8].ShouldNotBe(made[..8]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_largest_and_the_smallest_come_back_whole(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        foreach (var handvat in new[] { new Handvat(new Casusnummer(2026, 1), 0), new Handvat(new Casusnummer(9999, 999_999), 16_777_215) })
            (await store.ReadAsync(async turn => await turn.Desk.Handvatten.ReadAsync(await turn.Desk.Handvatten.MakeAsync(handvat)))).ShouldBe(handvat);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Ten_thousand_changed_or_made_up_handles_name_nothing(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var random = new Random(20261126);
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        await store.ReadAsync(async turn =>
        {
            var made = await turn.Desk.Handvatten.MakeAsync(Een);
            for (var n = 0; n < 10_000; n++)
            {
                var letters = made.ToCharArray();
                for (var changes = n % 2 == 0 ? 1 : 21; changes > 0; changes--) letters[random.Next(21)] = Letters[random.Next(64)];
                var other = new string(letters);
                if (other != made) (await turn.Desk.Handvatten.ReadAsync(other)).ShouldBeNull(other);
            }
            return 0;
        });
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_handle_of_another_installation_and_what_is_no_handle_name_nothing(string database)
    {
        await using var here = await TestStore.CreateAsync(database);
        await using var elsewhere = await TestStore.CreateAsync(database);
        var theirs = await elsewhere.ReadAsync(turn => turn.Desk.Handvatten.MakeAsync(Een));

        foreach (var handle in new[] { theirs, null, "", "MW-2026-000123", "register", "22 letters met spaties", new string('A', 22), new string('é', 22) })
            (await here.ReadAsync(turn => turn.Desk.Handvatten.ReadAsync(handle))).ShouldBeNull(handle);
    }
}

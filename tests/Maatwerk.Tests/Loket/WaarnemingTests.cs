using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Loket;

public class WaarnemingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 26);
    private static readonly GebruikerId A = new("t", "a"), B = new("t", "b"), C = new("t", "c");

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Work_goes_to_the_end_of_the_chain_and_comes_back_after_the_last_day(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await SaveAsync(store, new Waarneming(A, Vandaag, Vandaag.AddDays(3), B));
        await SaveAsync(store, new Waarneming(B, Vandaag.AddDays(1), Vandaag.AddDays(2), C));

        (await ReceiverAsync(store, A, Vandaag)).ShouldBe(B);
        (await ReceiverAsync(store, A, Vandaag.AddDays(1))).ShouldBe(C);
        (await ReceiverAsync(store, A, Vandaag.AddDays(3))).ShouldBe(B);
        (await ReceiverAsync(store, A, Vandaag.AddDays(4))).ShouldBe(A);
        (await store.ReadAsync(turn => turn.Desk.Waarnemingen.StandsInForAsync(C, Vandaag.AddDays(1)))).ShouldBe([B, A], ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_chain_that_bites_its_tail_is_seen_before_and_loses_nothing(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await SaveAsync(store, new Waarneming(A, Vandaag, null, B));
        (await store.ReadAsync(turn => turn.Desk.Waarnemingen.LoopsAsync(new Waarneming(B, Vandaag, null, A)))).ShouldBeTrue();
        (await store.ReadAsync(turn => turn.Desk.Waarnemingen.LoopsAsync(new Waarneming(B, Vandaag, null, C)))).ShouldBeFalse();

        await SaveAsync(store, new Waarneming(B, Vandaag, null, A));
        (await ReceiverAsync(store, A, Vandaag)).ShouldBe(A);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Whoever_comes_back_early_gets_the_own_work_again(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await SaveAsync(store, new Waarneming(A, Vandaag.AddDays(-2), Vandaag.AddDays(5), B));
        (await store.ReadAsync(turn => turn.Desk.Waarnemingen.EndAsync(A, Vandaag))).ShouldBeTrue();
        (await ReceiverAsync(store, A, Vandaag)).ShouldBe(A);
        (await ReceiverAsync(store, A, Vandaag.AddDays(-1))).ShouldBe(B);
        (await store.ReadAsync(turn => turn.Desk.Waarnemingen.EndAsync(A, Vandaag))).ShouldBeFalse();
    }

    private static Task SaveAsync(TestStore store, Waarneming waarneming) => store.ReadAsync(async turn => { await turn.Desk.Waarnemingen.SaveAsync(waarneming); return 0; });

    private static Task<GebruikerId> ReceiverAsync(TestStore store, GebruikerId wie, DateOnly dag) => store.ReadAsync(turn => turn.Desk.Waarnemingen.ReceiverAsync(wie, dag));
}

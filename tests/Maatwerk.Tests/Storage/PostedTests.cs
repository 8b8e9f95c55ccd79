using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Turns;

namespace Maatwerk.Tests.Storage;

/// <summary>It is kept where a card stands that goes on showing something: of each conversation the newest, and not for ever.</summary>
public class PostedTests
{
    private const string Tenant = "tenant", Casus = "casus/MW-2026-000001";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly TestClock clock = new();

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_newest_card_of_each_conversation_is_known_by_the_id_the_channel_gave_it(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await PostAsync(store, "een", "m1");
        await PostAsync(store, "twee", "m2");
        await PostAsync(store, "een", "m3");
        await PostAsync(store, "een", "m4", shows: "casus/MW-2026-000002");

        (await PlacesAsync(store)).ShouldBe(["een m3", "twee m2"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_address_is_the_one_the_conversation_has_now(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await PostAsync(store, "een", "m1");

        await WriteAsync(store, "een", service: "https://smba.example/nieuw/");

        (await store.ReadAsync(turn => turn.PostedAsync(Casus))).ShouldHaveSingleItem().Reference.ServiceUrl.ShouldBe("https://smba.example/nieuw/");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Not_more_than_a_bounded_number_is_kept_and_the_oldest_is_forgotten(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        for (var n = 0; n < PostedTable.MostPlaces + 2; n++) await PostAsync(store, $"c{n:00}", $"m{n}");

        var places = await PlacesAsync(store);

        places.Count.ShouldBe(PostedTable.MostPlaces);
        places[0].ShouldBe("c61 m61");
        places[^1].ShouldBe("c02 m2");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_place_out_of_reach_is_forgotten_and_is_no_dead_letter(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await PostAsync(store, "een", "m1");
        await PostAsync(store, "twee", "m2");
        var update = await ReplaceAsync(store, "een", "m1");

        await store.Outbox.ForgetAsync(update, "404", closes: false, default);

        (await PlacesAsync(store)).ShouldBe(["twee m2"]);
        (await store.Outbox.CountAsync(default)).ShouldBe(new OutboxCounts(Waiting: 0, Dead: 0));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_newer_card_in_the_same_conversation_stays_known_when_an_older_one_is_gone(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await PostAsync(store, "een", "m1");
        await PostAsync(store, "een", "m2");
        var update = await ReplaceAsync(store, "een", "m1");

        await store.Outbox.ForgetAsync(update, "404", closes: false, default);

        (await PlacesAsync(store)).ShouldBe(["een m2"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Where_the_bot_is_removed_or_blocked_no_card_is_replaced_any_more(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await PostAsync(store, "19:team", "m1");
        await PostAsync(store, "19:team;messageid=1", "m2");
        await PostAsync(store, "geblokkeerd", "m3");
        await store.Outbox.ForgetAsync(await ReplaceAsync(store, "geblokkeerd", "anders"), "403 ConversationBlockedByUser", closes: true, default);
        await store.Turns.RunAsync(new TurnKey(Tenant, "msteams", "19:team", null), turn =>
        {
            turn.Leave("19:team");
            return Task.FromResult(TurnAnswer.Ok);
        }, default);

        (await PlacesAsync(store)).ShouldBeEmpty();
        await WriteAsync(store, "19:team");
        await WriteAsync(store, "geblokkeerd");
        (await PlacesAsync(store)).ShouldBe(["geblokkeerd m3"], "who removed the app has none of its cards; who only blocked it has");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_is_shown_stays_with_a_message_that_waits_and_moves(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await store.ReadAsync(turn =>
        {
            turn.Enqueue(new OutboxMessage(Reference("") with { UserId = "29:x" }, OutboxOperation.CreateConversation, new Activity { Text = "kaart", Shows = Casus }) { Hears = "een vraag" });
            return Task.FromResult(0);
        });
        await store.Outbox.OpenedAsync(await TakeAsync(store), Reference("a:nieuw"), default);

        var row = await TakeAsync(store);

        (row.Message.Shows, row.Message.Hears, row.Message.Operation).ShouldBe((Casus, "een vraag", OutboxOperation.Send));
        await store.Outbox.PostedAsync(row, "m1", default);
        (await PlacesAsync(store)).ShouldBe(["a:nieuw m1"]);
    }

    private async Task PostAsync(TestStore store, string conversation, string activityId, string shows = Casus)
    {
        await WriteAsync(store, conversation, shows);
        await store.Outbox.PostedAsync(await TakeAsync(store), activityId, default);
    }

    private async Task WriteAsync(TestStore store, string conversation, string? shows = null, string service = "https://smba.example/")
    {
        clock.Now += TimeSpan.FromSeconds(3);
        await store.Turns.RunAsync(new TurnKey(Tenant, "msteams", conversation, null), turn =>
        {
            turn.Reference = Reference(conversation) with { ServiceUrl = service };
            if (shows is not null) turn.Enqueue(new OutboxMessage(Reference(conversation), OutboxOperation.Send, new Activity { Text = "kaart", Shows = shows }));
            return Task.FromResult(TurnAnswer.Ok);
        }, default);
    }

    private async Task<OutboxRow> ReplaceAsync(TestStore store, string conversation, string activityId)
    {
        await store.ReadAsync(turn =>
        {
            turn.Enqueue(new OutboxMessage(Reference(conversation), OutboxOperation.Update, new Activity { Text = "nieuw", Shows = Casus }, activityId));
            return Task.FromResult(0);
        });
        return await TakeAsync(store);
    }

    private static ConversationReference Reference(string conversation) =>
        new(Tenant, "msteams", "https://smba.example/", conversation, "personal", "28:bot", "29:x", null, "00000000-0000-0000-0000-000000000004");

    private static async Task<List<string>> PlacesAsync(TestStore store) =>
        [.. (await store.ReadAsync(turn => turn.PostedAsync(Casus))).Select(place => $"{place.Reference.ConversationId} {place.ActivityId}")];

    private static async Task<OutboxRow> TakeAsync(TestStore store) => (await store.Outbox.TakeAsync(1, Lease, default)).Rows.ShouldHaveSingleItem();
}

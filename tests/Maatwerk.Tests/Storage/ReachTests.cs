using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Tests.Storage;

/// <summary>How a person is reached: by the conversation used last, by one still to be opened, or not.</summary>
public class ReachTests
{
    private const string Tenant = "tenant", Person = "00000000-0000-0000-0000-000000000004", Other = "00000000-0000-0000-0000-000000000006";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly TestClock clock = new();

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_message_for_a_person_goes_to_the_one_to_one_conversation_used_last(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "teams");
        await WriteAsync(store, "directline", "web");
        await WriteAsync(store, "msteams", "groep", type: "groupChat");

        await NotifyAsync(store);

        (await TakeAsync(store)).Message.Reference.ConversationId.ShouldBe("web");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_one_used_last_may_be_the_oldest_of_many(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "teams");
        for (var page = 0; page < 40; page++) await WriteAsync(store, "directline", $"web-{page}");
        await GoOnAsync(store, "directline", "web-7");
        await NotifyAsync(store);
        var within = await TakeAsync(store);
        clock.Now += TimeSpan.FromHours(1);
        await GoOnAsync(store, "msteams", "teams");
        await store.Outbox.SentAsync(within.Id, default);
        await NotifyAsync(store);

        within.Message.Reference.ConversationId.ShouldBe("web-7");
        (await TakeAsync(store)).Message.Reference.ConversationId.ShouldBe("teams");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_conversation_is_found_by_the_channels_own_id_in_whichever_tenant(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "19:loket", type: "channel", tenant: "loket");

        (await store.ReadAsync(turn => turn.FindConversationAsync("msteams", "19:loket")))!.TenantId.ShouldBe("loket");
        (await store.ReadAsync(turn => turn.FindConversationAsync("msteams", "19:lok"))).ShouldBeNull();
        (await store.ReadAsync(turn => turn.FindConversationAsync("directline", "19:loket"))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_conversation_is_opened_by_the_address_that_others_in_the_tenant_were_reached_at_last(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "een", person: Other, service: "https://smba.example/oud/");
        await WriteAsync(store, "msteams", "twee", person: Other, service: "https://smba.example/nieuw/");
        await WriteAsync(store, "msteams", "drie", person: Other, tenant: "andere", service: "https://smba.example/elders/");

        await NotifyAsync(store);

        (await TakeAsync(store)).Message.Reference.ShouldBe(new ConversationReference(Tenant, "msteams", "https://smba.example/nieuw/", "", null, "28:bot", Person, null, Person));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Who_was_reached_before_an_update_of_the_program_is_reached_after_it(string database)
    {
        await using var there = await TestDatabases.CreateAsync(database);
        await using (var before = await TestStore.OpenAsync(there.ConnectionString, clock))
        {
            await WriteAsync(before, "msteams", "afzender", person: Other, service: "https://smba.example/oud/");
            await WriteAsync(before, "msteams", "afzender", person: Other);
            await before.Database.RunAsync(session => session.RunScriptAsync($"""
                CREATE INDEX turn_at ON turn (at); {(database == TestDatabases.Postgres ? "ALTER TABLE turn DROP COLUMN id;" : "")}
                DROP TABLE reach; DROP INDEX conversation_place; DROP INDEX conversation_person;
                ALTER TABLE conversation DROP COLUMN place; ALTER TABLE conversation DROP COLUMN used;
                CREATE INDEX conversation_person ON conversation (tenant, person);
                DELETE FROM schema_version WHERE number >= 13;
                """), default);
        }

        await using var after = await TestStore.OpenAsync(there.ConnectionString, clock);
        await NotifyAsync(after);

        (await TakeAsync(after)).Message.Reference.ShouldBe(new ConversationReference(Tenant, "msteams", "https://smba.example/", "", null, "28:bot", Person, null, Person));
        (await after.ReadAsync(turn => turn.FindConversationAsync("msteams", "afzender")))!.PersonId.ShouldBe(Other);
        (await after.Database.RunAsync(session => session.FindAsync("SELECT used FROM conversation WHERE place = 'msteams|afzender'", row => row.GetString(0)), default))
            .ShouldBe($"{clock.Now.UtcDateTime:yyyy-MM-dd'T'HH}");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nobody_in_another_tenant_is_reached(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "teams", tenant: "andere");

        await NotifyAsync(store);

        (await TakeAsync(store)).Message.Reference.ChannelId.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_address_is_renewed_each_time_somebody_writes(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "teams");
        await WriteAsync(store, "msteams", "teams", service: "https://smba.example/nieuw/");

        await NotifyAsync(store);

        (await TakeAsync(store)).Message.Reference.ServiceUrl.ShouldBe("https://smba.example/nieuw/");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task For_somebody_who_never_wrote_a_conversation_is_opened_the_way_others_in_the_tenant_are_reached(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "groep", person: Other, type: "groupChat");

        await NotifyAsync(store);

        var row = await TakeAsync(store);
        (row.Message.Operation, row.Message.Reference.UserId, row.Message.Reference.ConversationId, row.Message.Reference.BotId).ShouldBe((OutboxOperation.CreateConversation, Person, "", "28:bot"));
        await store.Outbox.OpenedAsync(row, row.Message.Reference with { ConversationId = "a:nieuw", ConversationType = "personal" }, default);
        var next = await TakeAsync(store);
        (next.Message.Operation, next.Message.Reference.ConversationId).ShouldBe((OutboxOperation.Send, "a:nieuw"));
        await store.Outbox.SentAsync(next.Id, default);
        await NotifyAsync(store);
        (await TakeAsync(store)).Message.Reference.ConversationId.ShouldBe("a:nieuw", "it is known from now on");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_refused_message_goes_to_the_persons_other_conversation_and_the_refusing_one_is_left_alone(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "directline", "web");
        await WriteAsync(store, "msteams", "teams");
        await NotifyAsync(store);
        await NotifyAsync(store);

        (await ElsewhereAsync(store, await TakeAsync(store), closes: true)).ShouldBeTrue();

        var rows = (await store.Outbox.TakeAsync(10, Lease, default)).Rows;
        rows.Select(row => (row.Message.Reference.ConversationId, row.Closed)).ShouldBe([("web", null), ("teams", "403 ConversationBlockedByUser")], ignoreOrder: true);
        await NotifyAsync(store);
        foreach (var row in rows) await store.Outbox.SentAsync(row.Id, default);
        (await TakeAsync(store)).Message.Reference.ConversationId.ShouldBe("web");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_conversation_that_was_left_alone_is_used_again_when_somebody_writes_there(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "teams");
        await NotifyAsync(store);
        (await ElsewhereAsync(store, await TakeAsync(store), closes: true)).ShouldBeFalse();

        await WriteAsync(store, "msteams", "teams");
        await NotifyAsync(store);

        var row = await TakeAsync(store);
        (row.Message.Reference.ConversationId, row.Closed).ShouldBe(("teams", null));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_refusal_that_comes_after_somebody_wrote_again_closes_nothing(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "teams");
        await NotifyAsync(store);
        var row = await TakeAsync(store);
        await WriteAsync(store, "msteams", "teams");
        await ElsewhereAsync(store, row, closes: true);

        await NotifyAsync(store);

        (await TakeAsync(store)).Closed.ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Without_another_way_it_is_a_dead_letter_and_who_caused_it_is_told_once(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "teams");
        await WriteAsync(store, "msteams", "afzender", person: Other);
        await NotifyAsync(store, by: Other);
        (await ElsewhereAsync(store, await TakeAsync(store), closes: true)).ShouldBeFalse();

        (await store.Outbox.CountAsync(default)).ShouldBe(new OutboxCounts(Waiting: 1, Dead: 1));
        (await store.Outbox.ReasonsAsync(default)).ShouldBe([new DeadReason("403 ConversationBlockedByUser", 1)]);
        var told = await TakeAsync(store);
        (told.Message.Reference.ConversationId, told.Message.Activity!.Text).ShouldBe(("afzender", "niet aangekomen"));
        await store.Outbox.DeadAsync(told, "403", new Activity { Text = "niet aangekomen" }, default);
        (await store.Outbox.CountAsync(default)).ShouldBe(new OutboxCounts(Waiting: 0, Dead: 2));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_reply_belongs_in_its_conversation_and_takes_no_other_way(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "directline", "web");
        await WriteAsync(store, "msteams", "teams");
        await store.ReadAsync(turn =>
        {
            turn.Enqueue(new OutboxMessage(Reference("msteams", "teams"), OutboxOperation.Reply, new Activity { Text = "antwoord" }, "1"));
            return Task.FromResult(0);
        });

        (await ElsewhereAsync(store, await TakeAsync(store), closes: true)).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_conversation_that_the_bot_left_is_forgotten_with_its_threads_and_what_waits_is_not_sent(string database)
    {
        await using var store = await TestStore.CreateAsync(database, clock);
        await WriteAsync(store, "msteams", "19:team");
        await WriteAsync(store, "msteams", "19:team;messageid=1");
        await WriteAsync(store, "msteams", "19:team_ander");
        await NotifyAsync(store);
        await store.Turns.RunAsync(new TurnKey(Tenant, "msteams", "19:team_ander", null), turn =>
        {
            turn.Enqueue(new OutboxMessage(Reference("msteams", "19:team;messageid=1"), OutboxOperation.Send, new Activity { Text = "wacht" }));
            turn.Leave("19:team");
            return Task.FromResult(TurnAnswer.Ok);
        }, default);

        var rows = (await store.Outbox.TakeAsync(10, Lease, default)).Rows;
        rows.ToDictionary(row => row.Message.Reference.ConversationId, row => row.Closed)
            .ShouldBe(new Dictionary<string, string?> { ["19:team_ander"] = null, ["19:team;messageid=1"] = "removed" }, ignoreOrder: true);
    }

    private async Task WriteAsync(TestStore store, string channel, string conversation, string person = Person, string type = "personal", string tenant = Tenant, string service = "https://smba.example/")
    {
        clock.Now += TimeSpan.FromSeconds(1);
        await store.Turns.RunAsync(new TurnKey(tenant, channel, conversation, null), turn =>
        {
            turn.Reference = Reference(channel, conversation) with { TenantId = tenant, PersonId = person, ConversationType = type, ServiceUrl = service };
            return Task.FromResult(TurnAnswer.Ok);
        }, default);
    }

    private async Task GoOnAsync(TestStore store, string channel, string conversation)
    {
        clock.Now += TimeSpan.FromSeconds(1);
        await store.Turns.RunAsync(new TurnKey(Tenant, channel, conversation, null), turn =>
        {
            turn.State = "{}";
            return Task.FromResult(TurnAnswer.Ok);
        }, default);
    }

    private static ConversationReference Reference(string channel, string conversation) =>
        new(Tenant, channel, "https://smba.example/", conversation, "personal", "28:bot", "29:x", null, Person);

    private static Task NotifyAsync(TestStore store, string? by = null) => store.RunAsync("melding", null, async turn =>
    {
        await turn.NotifyAsync(new Notice(new UserIdentity(Tenant, Person, null), new Activity { Text = "Nieuws" }, by is null ? null : new UserIdentity(Tenant, by, null)));
        return TurnAnswer.Ok;
    });

    private static Task<bool> ElsewhereAsync(TestStore store, OutboxRow row, bool closes) =>
        store.Outbox.ElsewhereAsync(row, "403 ConversationBlockedByUser", closes, new Activity { Text = "niet aangekomen" }, default);

    private static async Task<OutboxRow> TakeAsync(TestStore store) => (await store.Outbox.TakeAsync(1, Lease, default)).Rows.ShouldHaveSingleItem();
}

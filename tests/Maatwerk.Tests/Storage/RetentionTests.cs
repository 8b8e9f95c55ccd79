using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Storage;

namespace Maatwerk.Tests.Storage;

public class RetentionTests
{
    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Drafts_and_chats_go_after_their_time_and_not_before(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var retention = new Retention(store.Database, new RetentionPeriods(TimeSpan.FromDays(30), TimeSpan.FromDays(10)), clock);
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Concepten.SaveAsync(new Concept(TestStore.Indiener, "melding", "Uithuiszetting", "{}", turn.Now));
            return await turn.AppendToLogAsync("a", new Activity { Type = "message" });
        });

        clock.Now += TimeSpan.FromDays(10);
        await retention.ApplyAsync(default);
        (await store.Log.ReadAsync("a", 0, default)).Count.ShouldBe(1);
        clock.Now += TimeSpan.FromDays(20);
        await retention.ApplyAsync(default);
        (await store.Log.ReadAsync("a", 0, default)).ShouldBeEmpty();
        (await DraftAsync(store)).ShouldNotBeNull();
        clock.Now += TimeSpan.FromSeconds(1);
        await retention.ApplyAsync(default);
        (await DraftAsync(store)).ShouldBeNull();
        (await store.ReadAsync(turn => turn.AppendToLogAsync("a", new Activity { Type = "message" }))).ShouldBe(2);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Thumbs_and_unanswered_questions_go_after_a_year(string database)
    {
        var clock = new TestClock();
        await using var store = await TestStore.CreateAsync(database, clock);
        var retention = new Retention(store.Database, RetentionPeriods.Default, clock);
        var today = Nederland.Day(clock.Now);
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Terugkoppeling.RateAsync("wams", helpt: true, today);
            await turn.Desk.Terugkoppeling.KeepUnansweredAsync("wat is dat", today);
            return 0;
        });

        clock.Now += TimeSpan.FromDays(365);
        await retention.ApplyAsync(default);
        (await CountedAsync()).ShouldBe((1, 1));
        clock.Now += TimeSpan.FromDays(1);
        await retention.ApplyAsync(default);
        (await CountedAsync()).ShouldBe((0, 0));

        async Task<(int, int)> CountedAsync()
        {
            var report = await store.ReadAsync(turn => turn.Desk.Terugkoppeling.ReportAsync(today));
            return (report.Oordelen.Count, report.Onbeantwoord.Count);
        }
    }

    private static Task<Concept?> DraftAsync(TestStore store) => store.ReadAsync(turn => turn.Desk.Concepten.FindAsync(TestStore.Indiener, "melding"));
}

using System.Diagnostics;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>What shared commits bring on this disk; run by name, because a busy machine says nothing about it.</summary>
public class GroupCommitFigures(ITestOutputHelper output)
{
    private const int Conversations = 16;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    [Fact(Explicit = true)]
    public async Task Sixteen_conversations_that_share_commits_do_at_least_twice_as_much()
    {
        var alone = await TurnsPerSecondAsync(mostPerCommit: 1);
        var together = await TurnsPerSecondAsync(new SqliteSettings().MostPerCommit);
        output.WriteLine($"turns/s, synchronous=FULL, {Conversations} conversations: {alone:0} one commit each, {together:0} shared");

        together.ShouldBeGreaterThan(2 * alone);
    }

    private static async Task<double> TurnsPerSecondAsync(int mostPerCommit)
    {
        await using var there = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var store = await TestStore.OpenAsync(there.ConnectionString, engine: new SqliteDatabase(there.ConnectionString, new SqliteSettings(mostPerCommit)));
        await RunForAsync(store, "warm", Warm);
        return await RunForAsync(store, "meet", Time) / Time.TotalSeconds;
    }

    private static async Task<long> RunForAsync(TestStore store, string name, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(conversation => Task.Run(async () =>
        {
            var turns = 0L;
            for (; clock.Elapsed < time; turns++)
                await store.RunAsync($"{name} {conversation}", $"{turns}", TurnAsync);
            return turns;
        })));
        return counts.Sum();
    }

    private static async Task<TurnAnswer> TurnAsync(ITurn<Maatwerk.Domain.IDesk> turn)
    {
        await turn.Desk.Gebruikers.FindAsync(TestStore.Indiener);
        await turn.AppendToLogAsync("log", new Maatwerk.Runtime.Protocol.Activity { Type = "message", Text = "Goedemiddag, waar kan ik je mee helpen?" });
        turn.State = new string('x', 1500);
        return new TurnAnswer(200, new string('y', 1500));
    }
}

using System.Diagnostics;
using System.Globalization;
using Maatwerk.Domain.Casussen;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Tests.Storage;

/// <summary>
/// A process that files casussen is killed (SIGKILL) at named places, again and again on one database. Afterwards the ledger must be right:
/// each answer that was given is stored with its casus, and there is nothing that belongs to no answer. MAATWERK_KILLS sets how often.
/// </summary>
public class CrashTests
{
    private static readonly string[] Places =
        [FailPoint.TurnBegun, FailPoint.NumberGiven, FailPoint.CasusStored, FailPoint.AnswerStored, FailPoint.BeforeCommit, FailPoint.AfterCommit];

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("MAATWERK_KILLS") ?? "6", CultureInfo.InvariantCulture);

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Whatever_moment_the_process_dies_nothing_is_lost_and_nothing_is_doubled(string database)
    {
        await using var there = await TestDatabases.CreateAsync(database);
        var given = new Dictionary<(string Conversation, string Activity), string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            var died = await RunAndDieAsync(there.ConnectionString, Places[kill % Places.Length], 5 + (kill * 17 % 60), $"r{kill}", given);
            died.ShouldBeTrue($"round {kill} ended by itself");
        }

        await using var store = await TestStore.OpenAsync(there.ConnectionString);
        var casussen = await store.Database.CountAsync("casus");
        foreach (var table in new[] { "turn", "effect", "outbox", "direct_line_log" })
            (await store.Database.CountAsync(table)).ShouldBe(casussen, table);
        (await LastNumberAsync(store)).ShouldBe(casussen);
        given.Values.ShouldBeUnique();
        given.ShouldNotBeEmpty();
        foreach (var ((conversation, activity), number) in given)
            await AnswerIsStillThereAsync(store, conversation, activity, number);
    }

    private static async Task AnswerIsStillThereAsync(TestStore store, string conversation, string activity, string number)
    {
        var repeat = await store.RunAsync(conversation, activity, _ => throw new InvalidOperationException("must not run again"));
        repeat.ShouldBe(new TurnOutcome(new TurnAnswer(200, number), Repeated: true));
        (await store.ReadAsync(turn => turn.Desk.Casussen.FindAsync(Casusnummer.Parse(number)!.Value))).ShouldNotBeNull();
    }

    private static Task<long> LastNumberAsync(TestStore store) =>
        store.Database.RunAsync(session => session.FindAsync("SELECT laatste FROM casus_counter WHERE jaar = 2026", row => row.GetInt64(0)), default);

    /// <summary>Starts the process and writes down the answers it printed before it died.</summary>
    private static async Task<bool> RunAndDieAsync(string connectionString, string place, int times, string round, Dictionary<(string, string), string> given)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Maatwerk.KillHost.dll");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { "exec", host, connectionString, place, times.ToString(CultureInfo.InvariantCulture), round })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is [var conversation, var activity, { Length: 14 } number])
                given.Add((conversation, activity), number);
        }
        await process.WaitForExitAsync();
        return process.ExitCode == 128 + 9;
    }
}

using System.Globalization;
using BenchmarkDotNet.Attributes;
using Maatwerk.Domain;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Benchmarks;

/// <summary>One durable turn on SQLite that reads and writes two kilobytes of state; alone, and sixteen that wait together.</summary>
[MemoryDiagnoser]
public class SqliteTurnBenchmarks
{
    private static readonly string State = new('a', 2000);
    private static readonly TurnAnswer Answer = new(200, "{\"activities\":[]}");
    private readonly string directory = Directory.CreateTempSubdirectory("maatwerk-").FullName;
    private ServiceProvider services = null!;
    private ITurnStore<IDesk> store = null!;
    private int number;

    // Not async: the toolchain in process does not wait for an asynchronous setup.
    [GlobalSetup]
    public void Open()
    {
        services = new ServiceCollection().AddMaatwerkStorage($"Data Source={Path.Combine(directory, "turn.db")}").AddSingleton<IRegister>(RegisterIndex.Empty).BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>())
            hosted.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        store = services.GetRequiredService<ITurnStore<IDesk>>();
    }

    [GlobalCleanup]
    public void Close()
    {
        services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(directory, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public Task<TurnOutcome> Alone() => TurnAsync(0);

    [Benchmark(OperationsPerInvoke = 16)]
    public Task<TurnOutcome[]> Together() => Task.WhenAll(Enumerable.Range(0, 16).Select(TurnAsync));

    private Task<TurnOutcome> TurnAsync(int conversation)
    {
        var key = new TurnKey("t", "emulator", $"c{conversation}", Interlocked.Increment(ref number).ToString(CultureInfo.InvariantCulture));
        return store.RunAsync(key, turn =>
        {
            turn.State = (turn.State ?? "").Length > 2000 ? State : State + "b";
            return Task.FromResult(Answer);
        }, CancellationToken.None);
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Maatwerk.Journeys.Bot;

/// <summary>The built bot as a process of its own, with a database file of its own. It can be killed and started again on the same file and port.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("maatwerk-journey-").FullName;
    private readonly ConcurrentQueue<string> output = new();
    private readonly IReadOnlyDictionary<string, string> settings;
    private Process? process;

    private BotProcess(int port, IReadOnlyDictionary<string, string> settings) => (Url, this.settings) = ($"http://localhost:{port}", settings);

    public string Url { get; }

    /// <summary>Folder of the database; tests search it for what should not be there.</summary>
    public string DataDirectory => directory;

    public string Output => string.Join(Environment.NewLine, output);

    /// <param name="settings">Settings besides the usual ones, or instead of them.</param>
    /// <param name="port">Where it listens; any free port when left out.</param>
    public static async Task<BotProcess> StartAsync(IReadOnlyDictionary<string, string>? settings = null, int? port = null)
    {
        var bot = new BotProcess(port ?? FreePort(), settings ?? new Dictionary<string, string>());
        await bot.StartAgainAsync();
        return bot;
    }

    public async Task StartAgainAsync()
    {
        process = Process.Start(Command())!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilItAnswersAsync();
    }

    /// <summary>The files that the process has mapped, as Linux lists them; libraries among them.</summary>
    public Task<string> LoadedAsync() => File.ReadAllTextAsync($"/proc/{process!.Id}/maps");

    /// <summary>Ends it at once, as a power cut would: no handler of the bot runs.</summary>
    public async Task KillAsync()
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(directory, recursive: true);
    }

    private ProcessStartInfo Command()
    {
        var command = Usual();
        foreach (var (name, value) in settings) command.Environment[name] = value;
        return command;
    }

    private ProcessStartInfo Usual() => new("dotnet", [Program()])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = directory,
        Environment =
        {
            ["ASPNETCORE_URLS"] = Url,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(directory, "maatwerk.db")}",
        },
    };

    private async Task WaitUntilItAnswersAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await pause.WaitForNextTickAsync(patience.Token))
        {
            if (process!.HasExited) throw new InvalidOperationException($"Expected the bot to start, it ended with {process.ExitCode}:{Environment.NewLine}{Output}");
            try
            {
                if ((await client.GetAsync("/health/live", patience.Token)).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    // Set by the project file: the bot as built together with these tests.
    private static string Program() =>
        typeof(BotProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Bot").Value!;

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Maatwerk.Journeys.Bot;

namespace Maatwerk.Journeys.Teams;

/// <summary>The Playground as a process of its own: a Teams client in a page, and the connector behind it. It keeps every message that went either way.</summary>
public sealed class Playground : IAsyncDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("maatwerk-playground-").FullName;
    private readonly ConcurrentQueue<string> output = new();
    private Process? process;

    private Playground(int port) => Url = $"http://127.0.0.1:{port}/";

    public string Url { get; }

    /// <param name="bot">Address of a bot that runs already.</param>
    public static async Task<Playground> StartAsync(string bot)
    {
        var port = BotProcess.FreePort();
        var playground = new Playground(port);
        await playground.RunAsync(bot, port);
        return playground;
    }

    /// <summary>What went from the bot to Teams or the other way, oldest first, as the Playground wrote it down.</summary>
    public IReadOnlyList<JsonElement> Exchanged()
    {
        var file = Directory.EnumerateFiles(Path.Combine(directory, "devTools"), "events_recording_*").SingleOrDefault();
        if (file is null) return [];
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return [.. reader.ReadToEnd().Split("\n---", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsWhole).Select(one => JsonElement.Parse(one))];
    }

    /// <summary>Waits until something was exchanged that is as asked, and gives it.</summary>
    public async Task<JsonElement> ExchangedAsync(Func<JsonElement, bool> asked)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await pause.WaitForNextTickAsync(patience.Token))
            if (Exchanged().Where(asked).Take(1).ToList() is [var found]) return found;
        throw new TimeoutException("Expected the exchange within twenty seconds, it did not come.");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false }) process.Kill(entireProcessTree: true);
        if (process is not null) await process.WaitForExitAsync();
        process?.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    private async Task RunAsync(string bot, int port)
    {
        await File.WriteAllTextAsync(Path.Combine(directory, ".m365agentsplayground.yml"), PlaygroundPeople.Configuration);
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = Process.Start(new ProcessStartInfo("node", [PlaygroundInstall.Cli, "start", "-e", $"{bot}/api/messages", "-c", "msteams", "-p", $"{port}", "--er", "--disable-telemetry"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = directory,
        })!;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"Expected the Playground to start, it ended: {string.Join('\n', output)}"));
        process.OutputDataReceived += (_, line) => Hear(line.Data, listening);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, listening);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await listening.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private void Hear(string? line, TaskCompletionSource listening)
    {
        output.Enqueue(line ?? "");
        if (line?.Contains("Listening on", StringComparison.Ordinal) == true) listening.TrySetResult();
    }

    // The last one may be half written.
    private static bool IsWhole(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException) { return false; }
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Maatwerk.Measure.Load;

namespace Maatwerk.Measure.Compare;

/// <summary>A server of this repository, started for a measurement and ended after it.</summary>
public sealed class Server : IDisposable
{
    private readonly Process process = new();
    private readonly Queue<string> tail = new();

    private Server(ProcessStartInfo start, Uri endpoint)
    {
        Endpoint = endpoint;
        process.StartInfo = start;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Endpoint { get; }

    /// <summary>
    /// Starts a built project on a free port of this machine; with a <paramref name="cpu"/> it may use only that one.
    /// A <paramref name="program"/> with an assembly beside it runs on the runtime, any other is native code.
    /// </summary>
    public static Server Start(
        string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, string directory, int? cpu = null)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        string[] words = [.. cpu is null ? [] : new[] { "taskset", "-c", $"{cpu}" }, .. File.Exists(program + ".dll") ? ["dotnet", program + ".dll"] : new[] { program }, .. arguments];
        var start = new ProcessStartInfo(words[0])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = directory,
        };
        foreach (var word in words[1..])
            start.ArgumentList.Add(word);
        start.Environment["ASPNETCORE_URLS"] = address;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new Server(start, LoadVerb.Endpoint(address));
    }

    /// <summary>Plays the first turn of a script until the server answers it; tells the time since <paramref name="since"/>.</summary>
    public async Task<TimeSpan> FirstAnswerAsync(Script script, long since, TimeSpan atMost)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseProxy = false });
        string? wrong = null;
        for (var attempt = 0; Stopwatch.GetElapsedTime(since) < atMost; attempt++)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The server ended with code {process.ExitCode}:\n{string.Join('\n', tail)}");
            wrong = await new Conversation(script, Endpoint, http, $"start-{Guid.NewGuid():N}", attempt).PlayAsync(CancellationToken.None);
            if (wrong is null)
                return Stopwatch.GetElapsedTime(since);
            await Task.Delay(2);
        }
        throw new TimeoutException($"No answer within {atMost.TotalSeconds} s: {wrong}\n{string.Join('\n', tail)}");
    }

    /// <summary>What the server answers to one conversation of a script, turn by turn.</summary>
    public async Task<IReadOnlyList<string>> RecordAsync(Script script)
    {
        using var http = new HttpMessageInvoker(new SocketsHttpHandler { UseProxy = false });
        return await new Conversation(script, Endpoint, http, $"record-{Guid.NewGuid():N}", 0).RecordAsync(CancellationToken.None);
    }

    /// <summary>What the server has used of the processors so far. Beside the clock: a busy machine stretches that, and this hardly.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double PeakMegabytes
    {
        get
        {
            process.Refresh();
            return process.HasExited ? 0 : process.PeakWorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Asks it to end, as an operator does, and waits until it has.</summary>
    /// <exception cref="TimeoutException">It did not.</exception>
    public async Task StopAsync(TimeSpan atMost)
    {
        using var ask = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(atMost);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        tail.Enqueue(line);
        if (tail.Count > 20)
            tail.Dequeue();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

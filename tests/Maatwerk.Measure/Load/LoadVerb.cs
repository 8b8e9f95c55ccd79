namespace Maatwerk.Measure.Load;

/// <summary>How many turns a bot handles in a second, and how long each takes.</summary>
public sealed class LoadVerb : IVerb
{
    public string Name => "load";

    public string Usage => "SCRIPT.json --url U [--conversations N] [--seconds S] [--warmup S] [--rate TURNS_PER_SECOND]";

    public async Task<int> RunAsync(Arguments arguments)
    {
        var run = new LoadRun(
            Script.Read(arguments.Word(0, "the script to play")),
            Endpoint(arguments.Text("url")),
            Math.Max(1, arguments.Whole("conversations", 16)),
            TimeSpan.FromSeconds(arguments.Number("warmup", 0)),
            TimeSpan.FromSeconds(arguments.Number("seconds", 10)),
            arguments.Number("rate", 0));
        var result = await run.RunAsync();
        result.Print();
        Console.WriteLine(result.ToJson());
        return result is { Errors: 0, Turns: > 0 } ? 0 : 1;
    }

    /// <summary>The endpoint of a bot on this machine; load on somebody else's machine is an attack, so it is refused.</summary>
    public static Uri Endpoint(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new UsageException($"--url is not a web address: {url}.");
        if (!address.IsLoopback)
            throw new UsageException($"Only a bot on this machine may be put under load, not {address.Host}.");
        return address.AbsolutePath == "/" ? new Uri(address, "/api/messages") : address;
    }
}

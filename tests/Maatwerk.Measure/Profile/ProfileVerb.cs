using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Maatwerk.Measure.Compare;
using Maatwerk.Measure.Load;

namespace Maatwerk.Measure.Profile;

/// <summary>
/// Lets the runtime count how the bot is used, and keeps that as the profile with which its native code is compiled:
/// what is done often is placed together and made fast, what hardly ever happens is put aside.
/// </summary>
public sealed class ProfileVerb : IVerb
{
    private static readonly string[] Scripts = ["hello", "filing", "lookup", "day"];

    public string Name => "profile";

    public string Usage => "[--seconds 20] [--least 30]   plays the scripts and writes bot/Maatwerk.Bot.mibc";

    public async Task<int> RunAsync(Arguments arguments)
    {
        var built = Builds.Plain("bot/Maatwerk.Bot.csproj", "bot-plain");
        var folder = Directory.CreateTempSubdirectory("maatwerk-profile-");
        try
        {
            var counts = Path.Combine(folder.FullName, "counts.txt");
            await PlayAsync(built, folder.FullName, counts, TimeSpan.FromSeconds(arguments.Number("seconds", 20)));
            return Write(built, counts, arguments.Whole("least", 30), Builds.Source("bot", "Maatwerk.Bot.mibc"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PlayAsync(string built, string folder, string counts, TimeSpan each)
    {
        using var bot = Server.Start(Path.Combine(built, "Maatwerk.Bot"), [], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder, "bot.db")}",
            ["Logging__LogLevel__Default"] = "Warning",
            // Nothing compiled ahead: what is, is not counted.
            ["DOTNET_ReadyToRun"] = "0",
            ["DOTNET_TieredPGO"] = "1",
            ["DOTNET_WritePGOData"] = "1",
            ["DOTNET_PGODataPath"] = counts,
        }, built);
        await bot.FirstAnswerAsync(Script.Read("hello"), Stopwatch.GetTimestamp(), TimeSpan.FromMinutes(2));
        foreach (var script in Scripts)
        {
            var result = await new LoadRun(Script.Read(script), bot.Endpoint, 16, TimeSpan.Zero, each).RunAsync();
            result.Print();
        }
        await bot.StopAsync(TimeSpan.FromMinutes(2));
    }

    private static int Write(string built, string counts, int least, string path)
    {
        using var types = new KnownTypes([built, .. Frameworks()]);
        var profile = new Mibc(Path.GetFileName(path), types.Canon);
        var methods = MethodCounts.Read(File.ReadLines(counts)).Where(method => method.Most >= least).OrderByDescending(method => method.Most).ToList();
        var (written, unknown) = (0, 0);
        foreach (var (method, found) in methods.Select(method => (method, types.Find(method))).DistinctBy(pair => (object?)pair.Item2 ?? pair.method))
        {
            if (found is var (owner, named) && TryAdd(profile, owner, named, method, types)) written++;
            else unknown++;
        }
        profile.Save(path);
        Console.WriteLine($"{written} methods in {path}, {new FileInfo(path).Length / 1024} KB; {unknown} could not be told by their name");
        Console.WriteLine(JsonSerializer.Serialize(new { written, unknown }));
        return written > unknown ? 0 : 1;
    }

    private static bool TryAdd(Mibc profile, Type owner, MethodBase method, MethodCounts counts, KnownTypes types)
    {
        try
        {
            profile.Add(owner, method, counts, types.Qualified);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The folders of this runtime and of ASP.NET Core beside it.</summary>
    private static IEnumerable<string> Frameworks()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        yield return runtime;
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(runtime))!;
        yield return Path.Combine(shared, "Microsoft.AspNetCore.App", Path.GetFileName(runtime));
    }
}

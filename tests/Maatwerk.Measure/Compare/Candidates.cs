using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Maatwerk.Measure.Compare;

/// <summary>The two servers that are compared, built for release: the bot, and the floor under it.</summary>
public sealed class Candidates
{
    private readonly string root = Root();
    private readonly string directory;
    private readonly int? cpu;

    /// <param name="directory">Where the databases go; a fresh folder inside it.</param>
    /// <param name="cpu">The one processor a server may use, or null for all.</param>
    public Candidates(string? directory, int? cpu)
    {
        this.cpu = cpu;
        this.directory = Path.Combine(directory ?? Path.Combine(root, "out", "measure"), $"{Guid.NewGuid():N}"[..8]);
        Directory.CreateDirectory(this.directory);
        Run("bot/publish.sh", Built("bot"), "--native");
        Publish("tests/Maatwerk.Floor/Maatwerk.Floor.csproj", "floor");
    }

    /// <summary>The bot on SQLite; the same name means the same database.</summary>
    public Server Bot(string name = "bot") => Server.Start(
        Path.Combine(Built("bot"), "Maatwerk.Bot"), [],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(directory, name + ".db")}",
            ["Logging__LogLevel__Default"] = "Warning",
        },
        Built("bot"), cpu);

    /// <summary>The floor: the same JSON in and out, one durable row a turn.</summary>
    /// <param name="answers">What it says to each turn of the script, as the bot said it.</param>
    public Server Floor(string name, IReadOnlyList<string> answers)
    {
        var file = Path.Combine(directory, name + ".answers.json");
        File.WriteAllText(file, $"[{string.Join(',', answers)}]");
        return StartFloor("--database", Path.Combine(directory, name + ".db"), "--answers", file);
    }

    /// <summary>A bare ASP.NET Core app: reads an activity, answers, keeps nothing.</summary>
    public Server Bare() => StartFloor("--bare");

    public void CleanUp() => Directory.Delete(directory, recursive: true);

    private Server StartFloor(params string[] arguments) => Server.Start(
        Path.Combine(Built("floor"), "Maatwerk.Floor"), arguments,
        new Dictionary<string, string>(StringComparer.Ordinal), directory, cpu);

    private string Built(string name) => Path.Combine(root, "out", "measure", "built", name);

    /// <summary>Built for release, compiled ahead for this kind of machine; the bot itself is native code, as <c>start.sh --native</c> builds it.</summary>
    private void Publish(string project, string name) => Run(
        "dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", Built(name),
        "--artifacts-path", Path.Combine(root, "out", "build"), "-p:PublishReadyToRun=true", "-p:RunAnalyzers=false", "-v", "q", "-nologo");

    private void Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program.Contains('/') ? Path.Combine(root, program) : program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = root,
        };
        foreach (var word in words)
            start.ArgumentList.Add(word);
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new UsageException($"{program} {words[0]} did not work:\n{output}");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Maatwerk.Bot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new UsageException("Run this inside the repository: Maatwerk.Bot.sln is not found above the tool.");
    }
}

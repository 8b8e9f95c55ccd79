namespace Maatwerk.Measure.Compare;

/// <summary>The two servers that are compared, built for release: the bot, and the floor under it.</summary>
public sealed class Candidates
{
    private readonly string bot = Builds.Native();
    private readonly string floor = Builds.Ahead("tests/Maatwerk.Floor/Maatwerk.Floor.csproj", "floor");
    private readonly string directory;
    private readonly int? cpu;

    /// <param name="directory">Where the databases go; a fresh folder inside it.</param>
    /// <param name="cpu">The one processor a server may use, or null for all.</param>
    public Candidates(string? directory, int? cpu)
    {
        this.cpu = cpu;
        this.directory = Path.Combine(directory ?? Builds.Folder("measure"), $"{Guid.NewGuid():N}"[..8]);
        Directory.CreateDirectory(this.directory);
    }

    /// <summary>The bot on SQLite; the same name means the same database.</summary>
    public Server Bot(string name = "bot") => Server.Start(
        Path.Combine(bot, "Maatwerk.Bot"), [],
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(directory, name + ".db")}",
            ["Logging__LogLevel__Default"] = "Warning",
        },
        bot, cpu);

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
        Path.Combine(floor, "Maatwerk.Floor"), arguments,
        new Dictionary<string, string>(StringComparer.Ordinal), directory, cpu);
}

using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Maatwerk.Measure.Cards;

/// <summary>What the official renderer and, where it is at hand, the official schema say of a card.</summary>
public sealed record CardReport(string Card, IReadOnlyList<string> Problems);

/// <summary>Runs tests/clients/cards.mjs over a folder of cards.</summary>
public static class CardRenderer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The top of the repository, found upwards from the running program.</summary>
    public static string Root { get; } = FindRoot();

    private static string Clients => Path.Combine(Root, "tests", "clients");

    /// <summary>The official schema, when the material beside the repository is there.</summary>
    public static string? Schema
    {
        get
        {
            var file = Path.Combine(Root, "..", "shared", "conformance", "cards", "schemas", "1.5.0", "adaptive-card.json");
            return File.Exists(file) ? file : null;
        }
    }

    /// <summary>Whether the renderer and a browser are installed.</summary>
    public static bool IsInstalled =>
        Directory.Exists(Path.Combine(Clients, "node_modules", "adaptivecards")) && File.Exists(Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium");

    public static async Task InstallAsync()
    {
        if (Directory.Exists(Path.Combine(Clients, "node_modules", "adaptivecards")) && Directory.Exists(Path.Combine(Clients, "node_modules", "upng-js"))) return;
        await RunAsync("npm", ["install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]);
    }

    /// <summary>Reports on every *.card.json in the folder; with <paramref name="png"/> draws it too. Fast is one look and no axe.</summary>
    public static async Task<IReadOnlyList<CardReport>> ReportAsync(string folder, bool png, bool fast = false)
    {
        List<string> arguments = ["cards.mjs", Path.GetFullPath(folder)];
        if (Schema is { } schema) arguments.AddRange(["--schema", Path.GetFullPath(schema)]);
        if (!png) arguments.Add("--no-png");
        if (fast) arguments.Add("--fast");
        var output = await RunAsync("node", arguments);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<CardReport>(line, Json)!)];
    }

    /// <summary>Puts the pictures of each card that <see cref="ReportAsync"/> drew side by side, in one small file per card.</summary>
    public static Task CombineAsync(string folder, string target) => RunAsync("node", ["combine.mjs", Path.GetFullPath(folder), Path.GetFullPath(target)]);

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Clients, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"Expected to start {program}, got nothing. Is it installed?");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode is 0 || output.StartsWith('{')
            ? output
            : throw new InvalidOperationException($"Expected {program} to end well, got exit code {process.ExitCode}: {await errors}");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Maatwerk.Bot.sln")))
                return folder.FullName;
        throw new InvalidOperationException("Expected Maatwerk.Bot.sln in a folder above the program, got none. Run it from a checkout.");
    }
}

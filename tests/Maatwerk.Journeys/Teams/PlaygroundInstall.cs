using System.Diagnostics;
using Maatwerk.Journeys.Browser;

namespace Maatwerk.Journeys.Teams;

/// <summary>
/// Brings the Microsoft 365 Agents Playground from the npm registry, for these tests only: its licence lets one evaluate with it and not pass it on,
/// so it stands in TestResults and in no package list.
/// </summary>
public sealed class PlaygroundInstall : IAsyncLifetime
{
    private const string Package = "@microsoft/m365agentsplayground", Version = "0.2.28";
    private static readonly string Folder = Path.Combine(Screenshots.Root, "TestResults", "playground", Version);

    /// <summary>The program, for node.</summary>
    public static string Cli { get; } = Path.Combine(Folder, "node_modules", Package, "cli.js");

    /// <summary>Why there is no Playground, in one sentence; null when there is one.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Cli)) await FetchAsync();
        if (!File.Exists(Cli)) Missing = $"The Teams journeys are skipped: {Package} {Version} could not be fetched from npm. Check the network and run ./test.sh again.";
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task FetchAsync()
    {
        Directory.CreateDirectory(Folder);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var npm = Process.Start(new ProcessStartInfo("npm",
            ["install", "--prefix", Folder, "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1", "--fetch-timeout=20000", $"{Package}@{Version}"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder,
        })!;
        try
        {
            await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(patience.Token), npm.StandardError.ReadToEndAsync(patience.Token), npm.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
        }
    }
}

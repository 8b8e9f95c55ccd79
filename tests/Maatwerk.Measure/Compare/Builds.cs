using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Maatwerk.Measure.Compare;

/// <summary>Programs of this repository, built for release in <c>out</c>.</summary>
public static class Builds
{
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>A folder of what is built and measured here.</summary>
    public static string Folder(params string[] names) => Path.Combine([Root.Value, "out", .. names]);

    /// <summary>A file of the repository.</summary>
    public static string Source(params string[] names) => Path.Combine([Root.Value, .. names]);

    /// <summary>The bot as native code, as <c>start.sh --native</c> builds it.</summary>
    public static string Native()
    {
        var folder = Folder("measure", "built", "bot");
        Run("bot/publish.sh", folder, "--native");
        return folder;
    }

    /// <summary>A project compiled ahead for this kind of machine.</summary>
    public static string Ahead(string project, string name) => Publish(project, name, "-p:PublishReadyToRun=true");

    /// <summary>A project that the runtime compiles while it runs.</summary>
    public static string Plain(string project, string name) => Publish(project, name);

    private static string Publish(string project, string name, params string[] more)
    {
        var folder = Folder("measure", "built", name);
        Run("dotnet", [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", folder,
            "--artifacts-path", Folder("build"), "-p:RunAnalyzers=false", "-v", "q", "-nologo", .. more]);
        return folder;
    }

    private static void Run(string program, params string[] words)
    {
        var start = new ProcessStartInfo(program.Contains('/') ? Source(program) : program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Root.Value,
        };
        foreach (var word in words)
            start.ArgumentList.Add(word);
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new UsageException($"{program} {words[0]} did not work:\n{output}");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Maatwerk.Bot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new UsageException("Run this inside the repository: Maatwerk.Bot.sln is not found above the tool.");
    }
}

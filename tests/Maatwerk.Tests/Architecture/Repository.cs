using System.Reflection;

namespace Maatwerk.Tests.Architecture;

/// <summary>The working tree as a newcomer gets it: every file that is not ignored.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static readonly IReadOnlyList<string> IgnoredFolders =
        [.. File.ReadAllLines(Path.Combine(Root, ".gitignore")).Where(line => line.EndsWith('/')).Select(line => line.TrimStart('/'))];

    public static IReadOnlyList<string> ProductFolders { get; } = ["bot", "cards", "dialogs", "domain", "runtime", "storage"];

    public static IReadOnlyList<Assembly> ProductAssemblies { get; } =
        [.. ProductFolders.Select(folder => Assembly.Load("Maatwerk." + char.ToUpperInvariant(folder[0]) + folder[1..]))];

    /// <summary>Paths from the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> SourceOf(params IEnumerable<string> folders) => Files.Where(file =>
        file.EndsWith(".cs", StringComparison.Ordinal)
        && folders.Any(folder => file.StartsWith(folder + "/", StringComparison.Ordinal)));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !IsIgnored(child)))
        {
            foreach (var file in Walk(child))
                yield return file;
        }
    }

    private static bool IsIgnored(string folder)
    {
        var path = "/" + Path.GetRelativePath(Root, folder).Replace('\\', '/') + "/";
        return path == "/.git/" || IgnoredFolders.Any(ignored => path.EndsWith("/" + ignored, StringComparison.Ordinal));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Maatwerk.Bot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Maatwerk.Bot.sln above the tests: run them inside the repository.");
    }
}

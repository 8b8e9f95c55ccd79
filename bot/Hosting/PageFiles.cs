using System.Collections.Frozen;

namespace Maatwerk.Bot.Hosting;

/// <summary>The files of the chat page, found once at start and read when first asked for.</summary>
internal sealed class PageFiles
{
    private static readonly string[] Extensions = [".js", ".css", ".svg"];
    private readonly FrozenDictionary<string, Lazy<PageFile>> files;
    private readonly Lazy<string> page;

    public PageFiles(string root)
    {
        files = Find(root).ToFrozenDictionary(name => name, name => new Lazy<PageFile>(() => PageFile.Read(Path.Combine(root, name))));
        page = new Lazy<string>(() => ReadPage(Path.Combine(root, "index.html")));
    }

    /// <summary>Addresses below the root, with forward slashes.</summary>
    public IEnumerable<string> Names => files.Keys;

    /// <summary>The page, with only <c>{{nonce}}</c> left to fill in.</summary>
    public string Page => page.Value;

    public PageFile Get(string name) => files[name].Value;

    private static IEnumerable<string> Find(string root) =>
        !Directory.Exists(root) ? [] :
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Extensions.Contains(Path.GetExtension(path)))
            .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'));

    private string ReadPage(string path)
    {
        const string bundle = "lib/webchat.js";
        if (!File.Exists(path)) return Missing($"{path} is missing: build the bot again.");
        if (!files.ContainsKey(bundle)) return Missing("Web Chat is missing: run `node bot/fetch-webchat.mjs` and build the bot again.");
        return File.ReadAllText(path).Replace("{{webchat}}", $"/{bundle}?v={Get(bundle).Version}", StringComparison.Ordinal);
    }

    private static string Missing(string reason) =>
        $"<!doctype html><html lang=\"nl\"><title>Maatwerk</title><p>De chatpagina is nog niet klaar. {reason}</p></html>";
}

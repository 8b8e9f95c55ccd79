using System.IO.Compression;
using System.Text.Json;
using Maatwerk.Tests.Architecture;

namespace Maatwerk.Tests.Teams;

/// <summary>The app package as ./teams.sh makes it, with an invented registration and host.</summary>
internal sealed class TeamsPackage
{
    public const string AppId = "00000000-0000-4000-8000-00000000b07a";
    public const string Host = "maatwerk.gemeente.example";
    public const string Version = "1.2.3";

    private static readonly Lazy<Task<TeamsPackage>> Shared = new(async () => Read(await BuildAsync("--app-id", AppId, "--host", Host, "--version", Version)));

    private TeamsPackage(byte[] zip, IReadOnlyDictionary<string, byte[]> files) => (Zip, Files) = (zip, files);

    public byte[] Zip { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public JsonElement Manifest => JsonElement.Parse(Files["manifest.json"]);

    public JsonElement English => JsonElement.Parse(Files["en.json"]);

    /// <summary>Built once for all tests; they are skipped on a machine without Node.js, which ./test.sh asks for.</summary>
    public static Task<TeamsPackage> GetAsync()
    {
        Assert.SkipUnless(Command.Exists("node"), "Node.js is needed; ./test.sh says how to get it.");
        return Shared.Value;
    }

    /// <summary>The bytes of the package that these options give.</summary>
    public static async Task<byte[]> BuildAsync(params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("teams");
        try
        {
            var said = await RunAsync([.. options, "--out", folder.FullName]);
            said.Code.ShouldBe(0, said.Errors);
            return await File.ReadAllBytesAsync(folder.GetFiles("maatwerk-*.zip").ShouldHaveSingleItem().FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static Task<CommandResult> RunAsync(IEnumerable<string> options, IReadOnlyDictionary<string, string>? environment = null) =>
        Command.RunAsync(Path.Combine(Repository.Root, "teams.sh"), options, environment);

    public static TeamsPackage Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return new(zip, archive.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal));
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

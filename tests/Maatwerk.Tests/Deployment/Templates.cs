using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Tests.Architecture;
using Maatwerk.Tests.Teams;

namespace Maatwerk.Tests.Deployment;

/// <summary>The deployment templates: in Bicep, as people write them, and as ARM JSON, as Azure takes them.</summary>
internal static class Templates
{
    private const string Folder = "deploymentTemplates";

    /// <summary>Which ARM file is made of which Bicep file.</summary>
    public static IReadOnlyDictionary<string, string> ArmOf { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["main.bicep"] = "template-with-preexisting-rg.json",
        ["new-rg.bicep"] = "template-with-new-rg.json",
    };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string? Compiler = typeof(Templates).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "Bicep")?.Value;

    private static readonly string[] Invented =
        ["--tenant-id", "00000000-0000-0000-0000-00000000000a", "--subscription-id", "00000000-0000-0000-0000-000000000001", "--location", "westeurope"];

    /// <summary>Every Bicep file, modules too, by its path from the root.</summary>
    public static IReadOnlyList<string> Sources { get; } =
        [.. Repository.Files.Where(file => file.StartsWith(Folder + "/", StringComparison.Ordinal) && file.EndsWith(".bicep", StringComparison.Ordinal))];

    public static string Source(string bicep) => Repository.Read($"{Folder}/{bicep}");

    public static JsonNode Arm(string bicep) => JsonNode.Parse(Repository.Read($"{Folder}/{ArmOf[bicep]}"))!;

    /// <summary>What the compiler makes of a file, and what it has to say about it.</summary>
    public static async Task<(JsonNode Arm, string Remarks)> CompileAsync(string bicep)
    {
        SkipWithoutCompiler();
        var said = await Command.RunAsync(Compiler!, ["build", $"{Folder}/{bicep}", "--stdout"]);
        said.Code.ShouldBe(0, said.Errors);
        var arm = JsonNode.Parse(said.Output)!;
        DropMark(arm);
        return (arm, said.Errors);
    }

    /// <summary>What Azure would make of a file with these parameters, all worked out but what only Azure knows; or why it would not.</summary>
    public static async Task<(JsonNode? Evaluated, string Errors)> EvaluateAsync(string bicep, string parameters)
    {
        SkipWithoutCompiler();
        var folder = Directory.CreateTempSubdirectory("sjabloon").FullName;
        try
        {
            var source = Path.GetRelativePath(folder, Path.Combine(Repository.Root, Folder, bicep)).Replace('\\', '/');
            await File.WriteAllTextAsync(Path.Combine(folder, "test.bicepparam"), $"using '{source}'\n{parameters}\n");
            string[] group = bicep == "main.bicep" ? ["--resource-group", "maatwerk"] : [];
            var said = await Command.RunAsync(Compiler!, ["snapshot", Path.Combine(folder, "test.bicepparam"), "--mode", "overwrite", .. Invented, .. group]);
            return said.Code == 0 ? (JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "test.snapshot.json"))), said.Errors) : (null, said.Errors);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void SkipWithoutCompiler() => Assert.SkipUnless(File.Exists(Compiler), "The Bicep compiler is there for Linux on x64 only.");

    public static void Approve(string bicep, JsonNode arm) =>
        File.WriteAllText(Path.Combine(Repository.Root, Folder, ArmOf[bicep]), arm.ToJsonString(Indented) + "\n");

    /// <summary>Every resource that a template makes, those of its modules too; not the modules themselves.</summary>
    public static IEnumerable<JsonNode> Resources(JsonNode arm)
    {
        var resources = arm["resources"] switch { JsonArray list => list, JsonObject named => named.Select(resource => resource.Value), _ => [] };
        return resources.SelectMany(resource => resource!["type"]!.GetValue<string>() is "Microsoft.Resources/deployments"
            ? Resources(resource["properties"]!["template"]!) : [resource!]);
    }

    public static JsonNode Resource(string bicep, string type) => Resources(Arm(bicep)).Where(resource => resource["type"]!.GetValue<string>() == type).ShouldHaveSingleItem();

    // The compiler signs each template with its version and a hash: no difference that matters.
    private static void DropMark(JsonNode node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>()) DropMark(item);
            return;
        }
        if (node is not JsonObject parts) return;
        if (parts["metadata"] is JsonObject metadata && metadata.Remove("_generator") && metadata.Count == 0) parts.Remove("metadata");
        foreach (var part in parts.Select(part => part.Value).OfType<JsonNode>().ToList()) DropMark(part);
    }
}

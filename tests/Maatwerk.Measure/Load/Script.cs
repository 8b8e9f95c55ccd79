using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Measure.Load;

/// <summary>
/// A conversation to play, as a JSON file. Texts may hold placeholders: <c>{conversation}</c> (its number),
/// <c>{run}</c> (how often this conversation number was played), <c>{person}</c> and every name a turn kept before.
/// </summary>
/// <param name="Name">What the figures are printed under.</param>
/// <param name="Turns">What the user does, in order; each waits for the answer to the one before.</param>
public sealed record Script(string Name, IReadOnlyList<ScriptTurn> Turns)
{
    /// <summary>Channel the turns claim to come from.</summary>
    public string Channel { get; init; } = "emulator";

    /// <summary>Object ids of the people who talk, in turn one a conversation; by default the demo people who may file a casus.</summary>
    public IReadOnlyList<string> People { get; init; } =
        ["00000000-0000-0000-0000-000000000004", "00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000002"];

    /// <summary>Tenant of those people; by default the demo tenant.</summary>
    public string TenantId { get; init; } = "00000000-0000-0000-0000-00000000000a";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads a script from a path, or by its bare name from the scripts that come with this tool.</summary>
    public static Script Read(string path)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "scripts", Path.GetFileNameWithoutExtension(path) + ".json");
        var file = File.Exists(path) ? path : own;
        if (!File.Exists(file))
            throw new UsageException($"No such script: {path}. Give a JSON file, or one of: {Known()}.");
        try
        {
            var script = JsonSerializer.Deserialize<Script>(File.ReadAllText(file), Json);
            return script is { Turns.Count: > 0 } ? script : throw new UsageException($"{file} has no turns.");
        }
        catch (JsonException wrong)
        {
            throw new UsageException($"{file} is not a script: {wrong.Message}");
        }
    }

    private static string Known() => string.Join(", ", Directory.EnumerateFiles(
        Path.Combine(AppContext.BaseDirectory, "scripts"), "*.json").Select(Path.GetFileNameWithoutExtension).Order());
}

/// <summary>One thing the user does: says <paramref name="Text"/>, sends <paramref name="Value"/>, or presses a button.</summary>
public sealed record ScriptTurn(string? Text = null, JsonElement? Value = null)
{
    /// <summary>Kind of activity.</summary>
    public string Type { get; init; } = "message";

    /// <summary>Title of a button on the last answer's card: its data and the card's fields are sent, with the members of the value on top.</summary>
    public string? Press { get; init; }

    /// <summary>The turn is only played when this stands in the last answer.</summary>
    public string? When { get; init; }

    /// <summary>Must stand in a text or card of the answer, or the turn counts as an error.</summary>
    public string? Expect { get; init; }

    /// <summary>Name and regular expression: what it finds in the answer becomes a placeholder for later turns.</summary>
    public Dictionary<string, string>? Keep { get; init; }
}

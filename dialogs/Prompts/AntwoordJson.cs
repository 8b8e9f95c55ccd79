using System.Text.Json.Serialization;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>The shapes answers are kept in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(DateOnly?))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
public sealed partial class AntwoordJson : JsonSerializerContext
{
    public static System.Text.Json.JsonElement Keep(string text) => System.Text.Json.JsonSerializer.SerializeToElement(text, Default.String);
}

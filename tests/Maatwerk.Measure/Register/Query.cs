using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Measure.Register;

/// <summary>One labelled register query: a line of the file.</summary>
public sealed record Query(string Id, string Text, string Kind, Expected Expected)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static List<Query> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line => JsonSerializer.Deserialize<Query>(line, Web)!)];
}

/// <summary>What the first result has to be; a missing field means: none.</summary>
public sealed record Expected(
    [property: JsonConverter(typeof(OneOrMore))] string[]? Organisation,
    [property: JsonConverter(typeof(OneOrMore))] string[]? Municipality,
    [property: JsonConverter(typeof(OneOrMore))] string[]? Domain);

/// <summary>A string or an array of strings.</summary>
public sealed class OneOrMore : JsonConverter<string[]?>
{
    public override string[]? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? [reader.GetString()!] : JsonSerializer.Deserialize<string[]>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, string[]? value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
}

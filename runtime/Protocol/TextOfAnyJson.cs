using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Protocol;

/// <summary>Reads a text, and of anything else its JSON; for members that others fill with objects and we only with text.</summary>
public sealed class TextOfAnyJson : JsonConverter<string?>
{
    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : JsonElement.ParseValue(ref reader).GetRawText();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Protocol;

/// <summary>JSON as it stands on the wire: written as the bytes it is, and taken apart only for who looks inside. Cards are most of what the bot says.</summary>
[JsonConverter(typeof(AsItStands))]
public sealed class JsonAsItStands
{
    private readonly byte[]? bytes;
    private JsonElement? parsed;

    /// <param name="utf8">Well-formed JSON; not looked at.</param>
    public JsonAsItStands(byte[] utf8) => bytes = utf8;

    private JsonAsItStands(JsonElement value) => parsed = value;

    /// <summary>The JSON taken apart.</summary>
    public JsonElement Value => parsed ??= JsonElement.Parse(bytes);

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Utf8 => bytes ?? JsonMarshal.GetRawUtf8Value(parsed!.Value);

    /// <summary>JSON that was taken apart already.</summary>
    public static implicit operator JsonAsItStands(JsonElement value) => new(value);

    /// <summary>Reads and writes it.</summary>
    public sealed class AsItStands : JsonConverter<JsonAsItStands>
    {
        /// <inheritdoc/>
        public override JsonAsItStands Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonElement.ParseValue(ref reader);

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, JsonAsItStands value, JsonSerializerOptions options) => writer.WriteRawValue(value.Utf8, skipInputValidation: true);
    }
}

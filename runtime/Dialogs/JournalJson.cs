using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>Reads and writes a line of the journal by hand: a long dialog has dozens, read and written at every turn.</summary>
internal sealed class JournalJson : JsonConverter<JournalEntry>
{
    private static readonly JsonEncodedText NameKey = JsonEncodedText.Encode("name"), KindKey = JsonEncodedText.Encode("kind"), ValueKey = JsonEncodedText.Encode("value");
    private static readonly JournalKind[] Kinds = Enum.GetValues<JournalKind>();
    private static readonly JsonEncodedText[] KindNames = [.. Kinds.Select(kind => JsonEncodedText.Encode(kind.ToString()))];

    /// <inheritdoc/>
    public override JournalEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A line of the journal is no object.");
        string? name = null;
        JournalKind? kind = null;
        JsonElement value = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isName, isKind, isValue) = (reader.ValueTextEquals(NameKey.EncodedUtf8Bytes), reader.ValueTextEquals(KindKey.EncodedUtf8Bytes), reader.ValueTextEquals(ValueKey.EncodedUtf8Bytes));
            reader.Read();
            if (isName) name = reader.GetString();
            else if (isKind) kind = KindOf(reader);
            else if (isValue) value = JsonElement.ParseValue(ref reader);
            else reader.Skip();
        }
        return new JournalEntry(name ?? throw new JsonException("A line of the journal has no name."), kind ?? throw new JsonException($"Line '{name}' of the journal has no kind."), value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JournalEntry value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(NameKey, value.Name);
        writer.WriteString(KindKey, KindNames[(int)value.Kind]);
        writer.WritePropertyName(ValueKey);
        writer.WriteRawValue(JsonMarshal.GetRawUtf8Value(value.Value), skipInputValidation: true);
        writer.WriteEndObject();
    }

    private static JournalKind KindOf(in Utf8JsonReader reader)
    {
        for (var i = 0; i < KindNames.Length; i++)
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(KindNames[i].EncodedUtf8Bytes)) return Kinds[i];
        throw new JsonException("A line of the journal is of a kind this release does not know.");
    }
}

using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>Writes a line of the journal by hand: a long dialog has dozens, written at every turn.</summary>
internal sealed class JournalJson : JsonConverter<JournalEntry>
{
    private static readonly JsonEncodedText NameKey = JsonEncodedText.Encode("name"), KindKey = JsonEncodedText.Encode("kind"), ValueKey = JsonEncodedText.Encode("value");
    private static readonly JournalKind[] Kinds = Enum.GetValues<JournalKind>();
    private static readonly JsonEncodedText[] KindNames = [.. Kinds.Select(kind => JsonEncodedText.Encode(kind.ToString()))];

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: <see cref="DialogStateReader"/> reads.</exception>
    public override JournalEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Expected DialogState.Parse or DialogFrame.Parse to read a journal, got the serializer.");

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

    /// <summary>The kind of a line.</summary>
    internal static JournalKind KindOf(JsonElement kind)
    {
        for (var i = 0; i < KindNames.Length; i++)
            if (kind.ValueEquals(KindNames[i].EncodedUtf8Bytes)) return Kinds[i];
        throw new JsonException("A line of the journal is of a kind this release does not know.");
    }
}

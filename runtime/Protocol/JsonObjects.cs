using System.Buffers;
using System.Text.Json;

namespace Maatwerk.Runtime.Protocol;

/// <summary>Small JSON objects made by hand.</summary>
public static class JsonObjects
{
    /// <summary>An object with the members that <paramref name="members"/> writes.</summary>
    public static JsonElement Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ProtocolJson.Wire.Options.Encoder }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    /// <summary>The same object with one number more (or another value for it).</summary>
    public static JsonElement With(JsonElement? original, string name, long value) => Write(json =>
    {
        if (original is { ValueKind: JsonValueKind.Object } members)
            foreach (var member in members.EnumerateObject())
                if (!member.NameEquals(name)) member.WriteTo(json);
        json.WriteNumber(name, value);
    });
}

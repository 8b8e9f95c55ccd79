using System.Text.Json;
using System.Text.Json.Serialization;
using Maatwerk.Domain.Check;

namespace Maatwerk.Domain.Casussen;

/// <summary>How domain values are written as JSON: one document each, enums by name, empty members left out.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Casus))]
[JsonSerializable(typeof(Melding))]
[JsonSerializable(typeof(BewaardAdvies))]
public sealed partial class DomainJson : JsonSerializerContext;

/// <summary>Writes a casus number as people write it.</summary>
public sealed class CasusnummerConverter : JsonConverter<Casusnummer>
{
    public override Casusnummer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return Casusnummer.Parse(text) ?? throw new JsonException($"Expected a casus number like MW-2026-000123, got '{text}'.");
    }

    public override void Write(Utf8JsonWriter writer, Casusnummer value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

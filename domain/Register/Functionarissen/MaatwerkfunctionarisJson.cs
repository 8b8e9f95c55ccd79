using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Domain.Register;

/// <summary>The stable JSON form of an entry, as storage keeps it: camelCase, words for enums, dates as 2026-11-22. Unknown members are ignored.</summary>
public static class MaatwerkfunctionarisJson
{
    public static string Write(Maatwerkfunctionaris functionaris) =>
        JsonSerializer.Serialize(functionaris, FunctionarisContext.Default.Maatwerkfunctionaris);

    /// <exception cref="JsonException">A required member is missing or has another shape.</exception>
    public static Maatwerkfunctionaris Read(string json) =>
        JsonSerializer.Deserialize(json, FunctionarisContext.Default.Maatwerkfunctionaris)
        ?? throw new JsonException("Expected an entry of the register, got null.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Maatwerkfunctionaris))]
internal sealed partial class FunctionarisContext : JsonSerializerContext;

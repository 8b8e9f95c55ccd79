using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Storage.Sql;

/// <summary>How documents stand in the database: plain JSON, names in camel case, enums by name, letters as they are, no type names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(OutboxMessage))]
[JsonSerializable(typeof(Casus))]
[JsonSerializable(typeof(IReadOnlyList<Rol>))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    private static StoredJson? kept;

    public static StoredJson Kept => kept ??= new(new JsonSerializerOptions(s_defaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

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
[JsonSerializable(typeof(IReadOnlyList<Rol>))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    private static StoredJson? kept;
    private static DomainJson? domain;

    public static StoredJson Kept => kept ??= new(Readable(s_defaultOptions));

    /// <summary>The domain's own form of a casus.</summary>
    public static DomainJson Domain => domain ??= new(Readable(DomainJson.Default.Options));

    private static JsonSerializerOptions Readable(JsonSerializerOptions options) => new(options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

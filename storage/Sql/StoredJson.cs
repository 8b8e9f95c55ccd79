using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Storage.Sql;

/// <summary>How documents stand in the database: plain JSON, names in camel case, enums by name, letters as they are, no type names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(OutboxMessage))]
[JsonSerializable(typeof(IReadOnlyList<Rol>))]
[JsonSerializable(typeof(Signaal))]
[JsonSerializable(typeof(Voorkeur))]
[JsonSerializable(typeof(Termijn))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    private static StoredJson? kept;
    private static DomainJson? domain;
    private static DossierJson? dossier;

    public static StoredJson Kept => kept ??= new(Readable(s_defaultOptions));

    /// <summary>The domain's own form of a casus.</summary>
    public static DomainJson Domain => domain ??= new(Readable(DomainJson.Default.Options));

    /// <summary>The domain's own form of a dossier.</summary>
    public static DossierJson Dossier => dossier ??= new(Readable(DossierJson.Default.Options));

    private static JsonSerializerOptions Readable(JsonSerializerOptions options) => new(options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

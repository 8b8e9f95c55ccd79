using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>A numbered task around the register: a correction somebody asked for, or a proposal that waits for a second person.</summary>
/// <typeparam name="TZelf">The record itself.</typeparam>
public interface IRegisterzaak<TZelf> where TZelf : IRegisterzaak<TZelf>
{
    /// <summary>Stable name of the kind, as the database keeps it; each kind has its own numbers.</summary>
    static abstract string Soort { get; }

    /// <summary>How it is written as JSON.</summary>
    static abstract JsonTypeInfo<TZelf> Json { get; }

    int Nummer { get; }

    /// <summary>Name of the status, for the audit trail.</summary>
    string StatusNaam { get; }

    /// <summary>Somebody still has to do something.</summary>
    bool IsOpen { get; }
}

/// <summary>How these tasks are written as JSON.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Correctie))]
[JsonSerializable(typeof(Voorstel))]
[JsonSerializable(typeof(Gebruikers.Mandaat))]
[JsonSerializable(typeof(Afspraken.BestuurlijkeAfspraak))]
public sealed partial class RegisterzaakJson : JsonSerializerContext;

using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Domain.Afhalen;

/// <summary>With this somebody fetches the calendar file of an overleg, once and for a few days. The link says nothing of the casus.</summary>
public sealed record Afhaalbewijs(string Id, string OverlegId, Casusnummer? Casus, GebruikerId Voor, DateTimeOffset Tot) : ITraject<Afhaalbewijs>
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromDays(3);

    public static string Soort => "afhaalbewijs";
    public static JsonTypeInfo<Afhaalbewijs> Json => AfhaalbewijsJson.Default.Afhaalbewijs;

    public DateTimeOffset? OpgehaaldOp { get; init; }
    public int Versie { get; init; }

    [JsonIgnore] public bool IsOpen => OpgehaaldOp is null;
    [JsonIgnore] public string StatusNaam => IsOpen ? "Klaar" : "Opgehaald";

    /// <summary>A new one; nobody can guess its id, for that is made from the random instance of the dialog.</summary>
    /// <param name="key">The intent key of the act.</param>
    public static Afhaalbewijs For(string key, Overleg overleg, GebruikerId voor, DateTimeOffset nu) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"afhalen/{key}"))), overleg.Id, overleg.Nummer, voor, nu + Geldig);

    /// <summary>Whether this can be an id at all; anything else is not worth looking up.</summary>
    public static bool IsId(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    public string LinkOn(Uri address) => new Uri(address, $"agenda/{Id}").AbsoluteUri;

    /// <summary>True when the file may still be fetched.</summary>
    public bool Works(DateTimeOffset nu) => IsOpen && nu < Tot;

    public Afhaalbewijs WithVersie(int versie) => this with { Versie = versie };
}

/// <summary>How it is written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Afhaalbewijs))]
public sealed partial class AfhaalbewijsJson : JsonSerializerContext;

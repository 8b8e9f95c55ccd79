using System.Collections.Concurrent;
using System.Text.Json.Serialization;

namespace Maatwerk.Domain.Check;

/// <summary>One version of the conditions and rules. Old versions stay, so an advice that was given can be made again.</summary>
public sealed class Checktabel
{
    private static readonly ConcurrentDictionary<string, Checktabel> Loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Conditie> _condities;

    private Checktabel(ConditiesBestand condities, RegelsBestand regels)
    {
        Versie = regels.Versie;
        GecontroleerdOp = regels.GecontroleerdOp;
        _condities = condities.Condities.ToDictionary(one => one.Id, one => one with { GecontroleerdOp = condities.GecontroleerdOp }, StringComparer.Ordinal);
        Condities = [.. _condities.Values];
        Regels = regels.Regels;
        Opmerkingen = regels.Opmerkingen;
        Groepen = regels.Groepen;
    }

    public string Versie { get; }
    public DateOnly GecontroleerdOp { get; }
    public IReadOnlyList<Conditie> Condities { get; }
    public IReadOnlyList<Regel> Regels { get; }
    internal IReadOnlyList<Opmerking> Opmerkingen { get; }
    internal IReadOnlyList<Groep> Groepen { get; }

    /// <summary>The versions there are, oldest first.</summary>
    public static IReadOnlyList<string> Versies { get; } =
        [.. EmbeddedContent.Names("Check/").Where(name => name.EndsWith("/regels.json", StringComparison.Ordinal)).Select(name => name.Split('/')[1]).Order(StringComparer.Ordinal)];

    /// <exception cref="InvalidOperationException">There is no such version.</exception>
    public static Checktabel Of(string versie) => Loaded.GetOrAdd(versie, static which => new(
        EmbeddedContent.Read($"Check/{which}/condities.json", CheckJson.Default.ConditiesBestand),
        EmbeddedContent.Read($"Check/{which}/regels.json", CheckJson.Default.RegelsBestand)));

    /// <exception cref="KeyNotFoundException">This version has no such condition.</exception>
    public Conditie Conditie(string id) => _condities.TryGetValue(id, out var conditie)
        ? conditie : throw new KeyNotFoundException($"Version {Versie} of the check has no condition '{id}'.");
}

internal sealed record ConditiesBestand(string Versie, DateOnly GecontroleerdOp, IReadOnlyList<Conditie> Condities);

internal sealed record RegelsBestand(string Versie, DateOnly GecontroleerdOp, IReadOnlyList<Groep> Groepen, IReadOnlyList<Regel> Regels, IReadOnlyList<Opmerking> Opmerkingen);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ConditiesBestand))]
[JsonSerializable(typeof(RegelsBestand))]
[JsonSerializable(typeof(StandenBestand))]
internal sealed partial class CheckJson : JsonSerializerContext;

using System.Collections.Frozen;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>What one can ask of the own list of functionarissen.</summary>
public enum AdresboekWens
{
    Bewaar,
    Weg,
    Lijst,
}

/// <summary>The sentences with which somebody keeps a functionaris, keeps one no longer, or asks for the list; from <c>adresboek-zinnen.csv</c>.</summary>
public static class AdresboekZinnen
{
    private static readonly Lazy<FrozenDictionary<string, AdresboekWens>> Zinnen = new(() =>
        Inhoud.Read("adresboek-zinnen").ToFrozenDictionary(row => row[1], row => Enum.Parse<AdresboekWens>(row[0], ignoreCase: true), StringComparer.OrdinalIgnoreCase));

    /// <summary>The wish, when the whole message is such a sentence.</summary>
    public static AdresboekWens? Parse(string text) =>
        Zinnen.Value.TryGetValue(text.Trim().TrimEnd('.', '!', '?').Trim(), out var wens) ? wens : null;
}

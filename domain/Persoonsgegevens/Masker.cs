using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Something found: its kind and where it stands in the text that was given.</summary>
public readonly record struct Vondst(Soort Soort, int Start, int Lengte);

/// <summary>The text without personal data, and the kinds that were taken out, in order of first finding.</summary>
public sealed record Gemaskeerd(string Tekst, IReadOnlyList<Soort> Soorten);

/// <summary>Takes personal data of inwoners out of text before anything keeps it. Linear in the length of the text.</summary>
public static class Masker
{
    /// <summary>How every replacement ends; a text with it in has been masked.</summary>
    public const string Mark = " weggelaten]";

    /// <summary>Texts without personal data.</summary>
    internal static readonly RecentTexts Clean = new();

    /// <summary>Everything found, in order, without overlap. Positions are those of <paramref name="text"/> itself.</summary>
    public static IReadOnlyList<Vondst> Scan(string text)
    {
        if (Clean.Has(text)) return [];
        var found = Recognisers.Find(text);
        if (found.Count == 0) Clean.Add(text);
        return found;
    }

    /// <summary>The text without personal data, or null when there is none.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Clear(string? text) => text is null ? null : Mask(text).Tekst;

    /// <summary>The text with each finding replaced by words like "[BSN weggelaten]". Text without findings comes back unchanged.</summary>
    public static Gemaskeerd Mask(string text)
    {
        var found = Scan(text);
        if (found.Count == 0) return new(text, []);
        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (soort, start, lengte) in found)
        {
            masked.Append(text, at, start - at).Append(Replacement(soort));
            at = start + lengte;
        }
        return new(masked.Append(text, at, text.Length - at).ToString(), [.. found.Select(one => one.Soort).Distinct()]);
    }

    /// <summary>What stands in the place of a finding.</summary>
    public static string Replacement(Soort soort) => $"[{soort.Tekst()}{Mark}";

    /// <summary>One friendly sentence that tells the user what was left out and why; empty when nothing was.</summary>
    public static string Explain(IReadOnlyCollection<Soort> soorten)
    {
        if (soorten.Count == 0) return "";
        var words = soorten.Distinct().Select(soort => $"een {soort.Tekst()}").ToList();
        var list = words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} en {words[^1]}";
        return $"Ik zag {list} in je bericht en heb dat niet bewaard, want gegevens van inwoners horen niet in deze chat.";
    }
}

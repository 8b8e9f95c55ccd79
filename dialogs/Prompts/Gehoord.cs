using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A value that was found in a text, and the words it came from.</summary>
public sealed record Gehoord<T>(T Waarde, string Woorden);

/// <summary>What several questions share when they look for their answer in a text.</summary>
internal static class Luisteren
{
    private static readonly string[] Denials = ["niet", "geen", "nooit", "nog niet", "zonder", "nee"];

    /// <summary>Yes or no, when a text names what a label says: "casusoverleg is er niet geweest".</summary>
    public static bool? YesNo(string text, string label)
    {
        if (Correctie.Overlap(text, label) < 0.5) return null;
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        return !Denials.Any(denial => words.Contains(denial, StringComparer.Ordinal));
    }

    /// <summary>What a list becomes when a text names these: they come instead of the one that is said to be wrong, come with the rest, or are all that is left.</summary>
    public static IReadOnlyList<List<string>> Merge(List<string> earlier, List<string> found, HearInput input, Func<string, string, bool> isSaid)
    {
        if (input.InsteadOf is { } wrong)
            return earlier.Exists(name => isSaid(name, wrong)) ? [[.. earlier.Where(name => !isSaid(name, wrong)).Concat(found).Distinct(StringComparer.OrdinalIgnoreCase)]] : [];
        var anew = found.Except(earlier, StringComparer.OrdinalIgnoreCase).ToList();
        if (Correctie.IsOnly(input.Text)) return [found];
        if (anew.Count == 0) return [];
        List<string> all = [.. earlier, .. anew];
        if (Correctie.IsAddition(input.Text)) return [all];
        if (earlier.Count <= 1 || found.Count >= 2) return [found];
        return earlier.Count == 2 ? [[anew[0], earlier[1]], [earlier[0], anew[0]], all] : [all, found];
    }
}

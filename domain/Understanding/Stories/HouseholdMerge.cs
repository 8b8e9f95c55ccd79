namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>Puts what is said anew of a household into what stood there: "3 kinderen" takes the place of "2 kinderen (4–11)", the adults stay.</summary>
public static class HouseholdMerge
{
    /// <summary>The household with the new parts in the place of the old ones of the same kind.</summary>
    public static string Merge(string earlier, string heard)
    {
        var anew = Parts(heard);
        var kept = Parts(earlier).Where(part => !anew.Exists(other => IsChildren(other) == IsChildren(part))).ToList();
        var all = anew.Exists(part => !IsChildren(part)) ? anew.Concat(kept) : kept.Concat(anew);
        return string.Join(", ", all);
    }

    static bool IsChildren(string part) => part.Contains("kind", StringComparison.OrdinalIgnoreCase);

    // A comma within brackets belongs to the ages: "2 kinderen (4–11, 12–17)".
    static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var (from, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] != ',' || depth > 0) continue;
            parts.Add(text[from..i].Trim());
            from = i + 1;
        }
        parts.Add(text[from..].Trim());
        return [.. parts.Where(part => part.Length > 0)];
    }
}

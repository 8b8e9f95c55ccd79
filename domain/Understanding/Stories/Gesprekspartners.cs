namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>With which organisations was spoken: those in one row with the verb, "UWV en CJIB gesproken", "gebeld met het UWV, CJIB en het wijkteam". A "niet" in between ends the row.</summary>
internal static class Gesprekspartners
{
    static readonly HashSet<string> s_between = [.. ", en & + met de het een ook al wel beide allebei de gehad".Split(' ')];

    public static IReadOnlyList<Found<string>> Find(TokenizedText text, IReadOnlyList<(int Start, int Length, string Naam)> named)
    {
        var found = new List<Found<string>>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text.At(i).Norm is not ("gesproken" or "gebeld" or "gesprek" or "contact" or "overlegd")) continue;
            Row(text, named, i - 1, -1, found);
            if (text.At(i + 1).Norm is "met" || text.At(i + 2).Norm is "met") Row(text, named, i + 1, +1, found);
        }
        return [.. found.DistinctBy(f => f.Value, StringComparer.OrdinalIgnoreCase)];
    }

    static void Row(TokenizedText text, IReadOnlyList<(int Start, int Length, string Naam)> named, int from, int step, List<Found<string>> found)
    {
        var row = new List<Found<string>>();
        for (var i = from; i >= 0 && i < text.Count; i += step)
        {
            var token = text.At(i);
            var hit = named.FirstOrDefault(n => token.Start >= n.Start && token.Start < n.Start + n.Length);
            if (hit.Naam is not null) row.Add(new(hit.Naam, text.Text.Substring(hit.Start, hit.Length)));
            else if (!s_between.Contains(token.Norm)) break;
        }
        if (step < 0) row.Reverse();
        found.AddRange(row);
    }
}

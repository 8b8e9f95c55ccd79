using System.Buffers;
using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>
/// Burgerservicenummers: nine digits that pass the elfproef, or eight or nine digits beside the word. Whole runs of digits only, never a window inside a longer run:
/// 17 % of mobile numbers contain a window that passes.
/// </summary>
internal static partial class Bsn
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" .-_/\u200B");

    [GeneratedRegex(@"(?:bsn|burger ?service ?n|sofi)[^0-9\n]{0,30}$", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"^[ ,.(\-]{0,3}(?:\(|is |als )?(?:het )?(?:bsn|burger ?service ?n|sofi)", Patroon.Hoofdletterongevoelig, Patroon.MaxMilliseconds)]
    private static partial Regex WordAfter();

    public static void Find(string text, Claims claims)
    {
        foreach (var free in claims.Free())
            foreach (var (start, lengte) in Runs(text, free.Start, free.Start + free.Lengte))
                FindInRun(text, start, lengte, claims);
    }

    // Digits with at most three separators between them; a run ends where something else stands.
    private static IEnumerable<(int Start, int Lengte)> Runs(string text, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at])) continue;
            var (start, last) = (at, at);
            for (; at < end && at - last <= 3; at++)
                if (char.IsAsciiDigit(text[at])) last = at;
                else if (!Separators.Contains(text[at])) break;
            yield return (start, last - start + 1);
            at = last;
        }
    }

    private static void FindInRun(string text, int start, int length, Claims claims)
    {
        if (start > 0 && char.IsAsciiLetter(text[start - 1]) && !Labelled(text, start, start + length)) return;
        var groups = Groups(text, start, length);
        for (var first = 0; first < groups.Count; first++)
        {
            var end = Match(text, groups, first);
            if (end < 0) continue;
            var (from, to) = (groups[first].Start, groups[end].Start + groups[end].Length);
            claims.Add(Soort.Bsn, from, to - from);
            first = end;
        }
    }

    // Groups first..end hold the number: nine digits that pass, alone or cut off by spaces from what stands beside; or labelled, then eight or nine.
    private static int Match(string text, List<(int Start, int Length)> groups, int first)
    {
        var count = 0;
        for (var end = first; end < groups.Count && count < 9; end++)
        {
            count += groups[end].Length;
            if (count is not (8 or 9)) continue;
            var whole = (first == 0 || OnlySpace(text, groups[first - 1], groups[first])) && (end == groups.Count - 1 || OnlySpace(text, groups[end], groups[end + 1]));
            var alone = first == 0 && end == groups.Count - 1 || first == end && whole;
            var labelled = whole && Labelled(text, groups[first].Start, groups[end].Start + groups[end].Length);
            if (count == 9 && (alone || labelled) && Elfproef(text, groups[first].Start, groups[end].Start + groups[end].Length)) return end;
            if (labelled && (count == 9 || end == groups.Count - 1 || count + groups[end + 1].Length > 9)) return end;
        }
        return -1;
    }

    private static bool Labelled(string text, int start, int end)
    {
        var before = text.AsSpan(Math.Max(0, start - 50), Math.Min(50, start));
        return WordBefore().IsMatch(before) || WordAfter().IsMatch(text.AsSpan(end, Math.Min(40, text.Length - end)));
    }

    private static bool OnlySpace(string text, (int Start, int Length) left, (int Start, int Length) right) =>
        text.AsSpan(left.Start + left.Length, right.Start - left.Start - left.Length).Trim(' ').IsEmpty;

    private static List<(int Start, int Length)> Groups(string text, int start, int length)
    {
        var groups = new List<(int Start, int Length)>();
        for (var at = start; at < start + length; at++)
            if (char.IsAsciiDigit(text[at]))
            {
                if (groups.Count > 0 && groups[^1].Start + groups[^1].Length == at) groups[^1] = (groups[^1].Start, groups[^1].Length + 1);
                else groups.Add((at, 1));
            }
        return groups;
    }

    /// <summary>The check on a BSN: weights 9 to 2 and −1, divisible by eleven.</summary>
    internal static bool Elfproef(string text, int start, int end)
    {
        int sum = 0, place = 0;
        for (var at = start; at < end; at++)
            if (char.IsAsciiDigit(text[at]))
            {
                var digit = text[at] - '0';
                sum += digit * (place < 8 ? 9 - place : -1);
                place++;
            }
        return place == 9 && sum % 11 == 0 && sum != 0;
    }
}

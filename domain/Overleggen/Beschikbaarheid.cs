using System.Globalization;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Domain.Overleggen;

/// <summary>Reads when somebody can be there: "kan dinsdag wel, donderdag niet", "alleen de eerste", "altijd". What is not said stays open. Words: <c>Overleg/beschikbaar.csv</c>.</summary>
public static class Beschikbaarheid
{
    private static readonly char[] Marks = [' ', '\t', ':', '!', '?', '.', '(', ')', '‘', '’', '"'];
    private static readonly string[] Breaks = [",", ";", "\n", " maar ", " en ", " doch ", ". "];
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
    private static readonly string[] Ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde"];

    private static readonly Lazy<ILookup<string, string>> Words = new(() =>
        EmbeddedContent.Lines("Overleg/beschikbaar.csv").Select(line => line.Split(';', StringSplitOptions.TrimEntries)).ToLookup(cells => cells[0], cells => cells[1], StringComparer.Ordinal));

    /// <summary>What was said of each moment that was spoken of; empty when no moment is recognised.</summary>
    /// <param name="momenten">The moments, in the order in which they were shown.</param>
    public static IReadOnlyList<MomentAntwoord> Read(string text, IReadOnlyList<DateTimeOffset> momenten, DateTimeOffset nu)
    {
        var parts = text.ToLowerInvariant().Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => new Part(part, momenten, nu)).ToList();
        var said = new Dictionary<DateTimeOffset, bool>();
        for (var at = 0; at < parts.Count; at++)
        {
            var verdict = Verdict(parts, at);
            foreach (var moment in parts[at].Named) said[moment] = verdict;
        }
        if (said.Count == 0) return parts.Exists(part => part.NamesDay) ? [] : All(text.ToLowerInvariant(), momenten);
        if (parts.Exists(part => part.Has("alleen") && !part.Has("niet"))) Fill(said, momenten, false);
        if (parts.Find(part => part.Has("rest") && part.Named.Count == 0) is { } rest) Fill(said, momenten, !rest.Has("niet"));
        return [.. momenten.Where(said.ContainsKey).Select(moment => new MomentAntwoord(moment, said[moment]))];
    }

    // "dinsdag en woensdag kan niet": what is said last of a row counts for the row; after that, what was said before.
    private static bool Verdict(List<Part> parts, int at)
    {
        if (parts[at].Says is { } own) return own;
        var next = at + 1;
        while (next < parts.Count && parts[next].Named.Count > 0 && parts[next].Says is null) next++;
        if (next < parts.Count && parts[next].Says is { } later && (at == 0 || parts[at - 1].Says is null)) return later;
        return parts.Take(at).LastOrDefault(part => part.Says is not null)?.Says ?? true;
    }

    private static void Fill(Dictionary<DateTimeOffset, bool> said, IReadOnlyList<DateTimeOffset> momenten, bool kan)
    {
        foreach (var moment in momenten) said.TryAdd(moment, kan);
    }

    private static MomentAntwoord[] All(string text, IReadOnlyList<DateTimeOffset> momenten)
    {
        var none = Words.Value["geen"].Any(words => text.Contains(words, StringComparison.Ordinal));
        var tokens = text.Split([.. Marks, ','], StringSplitOptions.RemoveEmptyEntries);
        bool Has(string kind) => tokens.Any(Words.Value[kind].Contains);
        bool? verdict = none ? false : Has("alle") ? !Has("niet") : tokens.Length <= 3 && (Has("niet") || Has("wel")) ? !Has("niet") : null;
        return verdict is { } kan ? [.. momenten.Select(moment => new MomentAntwoord(moment, kan))] : [];
    }

    private sealed class Part
    {
        private readonly string[] tokens;

        public Part(string text, IReadOnlyList<DateTimeOffset> momenten, DateTimeOffset nu)
        {
            tokens = text.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
            Named = Find(text, momenten, nu);
        }

        public IReadOnlyList<DateTimeOffset> Named { get; }

        /// <summary>A day is named, one of the moments or not.</summary>
        public bool NamesDay { get; private set; }

        public bool? Says => Has("niet") ? false : Has("wel") ? true : null;

        public bool Has(string kind) => tokens.Any(Words.Value[kind].Contains);

        private List<DateTimeOffset> Find(string text, IReadOnlyList<DateTimeOffset> momenten, DateTimeOffset nu)
        {
            var mentions = DutchDates.FindAll(text, Nederland.Day(nu));
            var byDay = momenten.Where(moment => mentions.Any(mention => mention.Date == Nederland.Day(moment) && At(mention.Time, moment))).ToList();
            NamesDay = mentions.Count > 0;
            if (byDay.Count > 0) return byDay;
            // A weekday means the moment on that day, also when it is in a later week.
            var weekdays = Days.Select((name, day) => (name, day: (DayOfWeek)day)).Where(one => tokens.Any(token => token.StartsWith(one.name, StringComparison.Ordinal) || (token.Length == 2 && one.name.StartsWith(token, StringComparison.Ordinal)))).ToList();
            if (weekdays.Count > 0) return [.. momenten.Where(moment => weekdays.Exists(one => one.day == Nederland.Local(moment).DayOfWeek) && mentions.All(mention => At(mention.Time, moment)))];
            if (mentions.Count > 0) return [];
            return [.. momenten.Where((_, place) => tokens.Contains(Ordinals[Math.Min(place, Ordinals.Length - 1)]) || tokens.Contains((place + 1).ToString(CultureInfo.InvariantCulture)))];
        }

        private static bool At(TimeOnly? time, DateTimeOffset moment) => time is not { } said || said == TimeOnly.FromDateTime(Nederland.Local(moment).DateTime);
    }
}

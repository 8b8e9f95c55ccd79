using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>Our numbers, ranks, ranges, percentages, ages and money in the shape of the specs.</summary>
public static class NumberDress
{
    public static IReadOnlyList<SpecEntity> Numbers(string text) =>
        [.. Domain.Understanding.Numbers.FindAll(text).Select(n => Entity(text, n.Start, n.Length, "number", ("value", Comma(n.Value))))];

    public static IReadOnlyList<SpecEntity> Percentages(string text) =>
        [.. Domain.Understanding.Percentages.FindAll(text).Select(n => Entity(text, n.Start, n.Length, "percentage", ("value", Comma(n.Value) + "%")))];

    public static IReadOnlyList<SpecEntity> Ages(string text) =>
        [.. Domain.Understanding.Ages.FindAll(text).Select(a => Entity(text, a.Start, a.Length, "age", ("value", Comma(a.Value)), ("unit", a.Unit.ToString())))];

    public static IReadOnlyList<SpecEntity> Ordinals(string text, bool relative) =>
        [.. Domain.Understanding.Ordinals.FindAll(text).Where(o => relative || o.From == RankFrom.Start).Select(o => Entity(text, o.Start, o.Length, o.From == RankFrom.Start ? "ordinal" : "ordinal.relative",
            ("value", o.From == RankFrom.Start ? Comma(o.Offset) : o.From.ToString().ToLowerInvariant() + (o.Offset < 0 ? "" : "+") + Comma(o.Offset)), ("offset", Comma(o.Offset)), ("relativeTo", o.From.ToString().ToLowerInvariant())))];

    public static IReadOnlyList<SpecEntity> Ranges(string text) =>
        [.. NumberRanges.FindAll(text).Select(r => Entity(text, r.Start, r.Length, "numberrange", ("value", $"{(r.FromIncluded ? '[' : '(')}{Point(r.From)},{Point(r.To)}{(r.ToIncluded ? ']' : ')')}")))];

    public static IReadOnlyList<SpecEntity> Money(string text) =>
        [.. MoneyAmounts.FindAll(text).Select(m => Entity(text, m.Start, m.Length, "currency",
            m.Unit.Iso is "" or "EUR" ? [("value", Comma(m.Value)), ("unit", Names.English(m.Unit.Name))] : [("value", Comma(m.Value)), ("unit", Names.English(m.Unit.Name)), ("isoCurrency", m.Unit.Iso)]))];

    static string Comma(decimal value) => ((double)value).ToString("G15", CultureInfo.InvariantCulture).Replace('.', ',');

    static string Point(decimal? value) => value is { } known ? ((double)known).ToString("G15", CultureInfo.InvariantCulture) : "";

    internal static SpecEntity Entity(string text, int start, int length, string type, params (string Name, string Value)[] values) =>
        new(text.Substring(start, length), start, type, [values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal)]);
}

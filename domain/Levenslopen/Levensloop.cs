using System.Collections;
using System.Text;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Levenslopen;

/// <summary>One row: in this status, on this trigger, to that status, by these people, if the rule holds. <c>From</c> null is the start.</summary>
public sealed record Overgang<TStatus, TTrigger>(TStatus? From, TTrigger Trigger, TStatus To, IReadOnlyList<Hoedanigheid> Wie, Voorwaarde? Als)
    where TStatus : struct, Enum where TTrigger : struct, Enum;

/// <summary>A life cycle as a table: rows only, no effects. It answers what may happen, finds its own mistakes and draws itself.</summary>
public sealed class Levensloop<TStatus, TTrigger>(params TStatus[] final) : IEnumerable<Overgang<TStatus, TTrigger>>
    where TStatus : struct, Enum where TTrigger : struct, Enum
{
    private readonly List<Overgang<TStatus, TTrigger>> _rows = [];

    /// <summary>The statuses that may be the end.</summary>
    public IReadOnlyList<TStatus> Final { get; } = final;

    public void Add(TStatus? from, TTrigger trigger, TStatus to, Hoedanigheid[] wie, Voorwaarde? als = null) => _rows.Add(new(from, trigger, to, wie, als));

    public void Add(TStatus? from, TTrigger trigger, TStatus to, Hoedanigheid wie, Voorwaarde? als = null) => Add(from, trigger, to, [wie], als);

    public void Add(TStatus[] from, TTrigger trigger, TStatus to, Hoedanigheid wie, Voorwaarde? als = null) => Array.ForEach(from, one => Add(one, trigger, to, [wie], als));

    public void Add(TStatus[] from, TTrigger trigger, TStatus to, Hoedanigheid[] wie, Voorwaarde? als = null) => Array.ForEach(from, one => Add(one, trigger, to, wie, als));

    /// <summary>The same row in each of these statuses, which stay as they are.</summary>
    public void Add(TStatus[] stays, TTrigger trigger, Hoedanigheid wie, Voorwaarde? als = null) => Array.ForEach(stays, one => Add(one, trigger, one, [wie], als));

    /// <summary>The rows for this trigger in this status, in order of the table; empty when the table does not know it.</summary>
    public IEnumerable<Overgang<TStatus, TTrigger>> Next(TStatus? from, TTrigger trigger) =>
        _rows.Where(row => Nullable.Equals(row.From, from) && Same(row.Trigger, trigger));

    /// <summary>What somebody in these capacities may do now. Rules are not looked at: they may need what is not typed yet.</summary>
    public IReadOnlyList<TTrigger> Allowed(TStatus? status, IReadOnlyCollection<Hoedanigheid> wie) =>
        [.. _rows.Where(row => Nullable.Equals(row.From, status) && row.Wie.Any(wie.Contains)).Select(row => row.Trigger).Distinct()];

    /// <summary>Every trigger the table knows in this status, whoever does it.</summary>
    public IReadOnlyList<TTrigger> Known(TStatus? status) => [.. _rows.Where(row => Nullable.Equals(row.From, status)).Select(row => row.Trigger).Distinct()];

    /// <summary>Whether somebody in these capacities can do all of these somewhere in the table.</summary>
    public bool Knows(IEnumerable<TTrigger> all, IReadOnlyCollection<Hoedanigheid> wie) =>
        all.All(trigger => _rows.Exists(row => Same(row.Trigger, trigger) && row.Wie.Any(wie.Contains)));

    /// <summary>Mistakes in the table, one English sentence each: statuses nobody can reach, dead ends, rows that say the same.</summary>
    public IReadOnlyList<string> Problems()
    {
        var reached = Reached();
        var all = Enum.GetValues<TStatus>();
        return
        [
            .. all.Where(status => !reached.Contains(status)).Select(status => $"No row leads to {status}."),
            .. all.Where(status => !Final.Contains(status) && _rows.All(row => !Nullable.Equals(row.From, status))).Select(status => $"{status} is a dead end but not a final status."),
            .. all.Where(status => !Final.Contains(status) && !Ends(status)).Select(status => $"{status} never leads to a final status."),
            .. _rows.GroupBy(row => (row.From, row.Trigger, row.Als?.Naam)).Where(same => same.Count() > 1).Select(same => $"{same.Key.From} on {same.Key.Trigger} stands in the table {same.Count()} times with the same rule."),
            .. Enum.GetValues<TTrigger>().Where(trigger => _rows.All(row => !row.Trigger.Equals(trigger))).Select(trigger => $"No row uses {trigger}."),
        ];
    }

    /// <summary>The drawing, as a Mermaid state diagram.</summary>
    public string ToMermaid()
    {
        var drawing = new StringBuilder("stateDiagram-v2\n");
        foreach (var row in _rows)
            drawing.Append("    ").Append(row.From?.ToString() ?? "[*]").Append(" --> ").Append(row.To).Append(" : ").Append(row.Trigger).Append('\n');
        foreach (var status in Final)
            drawing.Append("    ").Append(status).Append(" --> [*]\n");
        return drawing.ToString();
    }

    // The Equals of an enum makes two objects first.
    private static bool Same(TTrigger one, TTrigger other) => EqualityComparer<TTrigger>.Default.Equals(one, other);

    public IEnumerator<Overgang<TStatus, TTrigger>> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private HashSet<TStatus> Reached()
    {
        var reached = _rows.Where(row => row.From is null).Select(row => row.To).ToHashSet();
        while (_rows.Any(row => row.From is { } from && reached.Contains(from) && reached.Add(row.To))) { }
        return reached;
    }

    private bool Ends(TStatus start)
    {
        var seen = new HashSet<TStatus> { start };
        while (_rows.Any(row => row.From is { } from && seen.Contains(from) && seen.Add(row.To))) { }
        return seen.Any(Final.Contains);
    }
}

using System.Globalization;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Understanding;

/// <summary>What a message names, each in the order of the text and without doubles.</summary>
public sealed record RecognizedEntities
{
    public static readonly RecognizedEntities None = new();

    /// <summary>Short official names: "UWV", "Dienst Toeslagen".</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>Official names of municipalities.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>Themes of the register, see <see cref="Themes"/>; looked for when somebody asks, for hardly anybody does.</summary>
    public IReadOnlyList<string> Domains => field ??= FindDomains();

    internal Func<IReadOnlyList<string>> FindDomains { private get; init; } = () => [];
    public IReadOnlyList<Casusnummer> CaseNumbers { get; init; } = [];
    public IReadOnlyList<DateOnly> Dates { get; init; } = [];

    /// <summary>Amounts in euro.</summary>
    public IReadOnlyList<decimal> Amounts { get; init; } = [];

    /// <summary>Colleagues and contacts, in title case.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>The words of the contract: a string, or an array when there are several; an amount is a number. Only keys that occur.</summary>
    public IReadOnlyDictionary<string, object> ToDictionary()
    {
        var all = new Dictionary<string, object>(StringComparer.Ordinal);
        Add(all, "organisation", Organisations);
        Add(all, "municipality", Municipalities);
        Add(all, "domain", Domains);
        Add(all, "caseNumber", CaseNumbers.Select(n => n.ToString()));
        Add(all, "date", Dates.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Add(all, "amount", Amounts.Select(a => (object)a));
        Add(all, "person", Persons);
        return all;
    }

    static void Add(Dictionary<string, object> all, string key, IEnumerable<object> values)
    {
        var list = values.ToArray();
        if (list.Length > 0) all[key] = list.Length == 1 ? list[0] : list;
    }
}

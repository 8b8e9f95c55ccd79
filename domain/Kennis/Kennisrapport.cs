namespace Maatwerk.Domain.Kennis;

/// <summary>How often an article was judged so, on the days of the report.</summary>
public sealed record Oordeeltelling(string Artikel, bool Helpt, RedenSoort Reden, string Tekst, int Aantal);

/// <summary>A question without an answer, and how often it was asked.</summary>
public sealed record Onbeantwoord(string Tekst, int Aantal, DateOnly Laatst);

/// <summary>All that was said of one article.</summary>
public sealed record Artikeloordeel(string Artikel, int Helpt, int HelptNiet, IReadOnlyList<Oordeeltelling> Redenen);

/// <summary>What those who keep the knowledge base need to know.</summary>
public sealed record Kennisrapport(DateOnly Sinds, IReadOnlyList<Oordeeltelling> Oordelen, IReadOnlyList<Onbeantwoord> Onbeantwoord)
{
    /// <summary>Per article, those that helped least first.</summary>
    public IEnumerable<Artikeloordeel> PerArtikel() => Oordelen.GroupBy(one => one.Artikel, StringComparer.Ordinal)
        .Select(group => new Artikeloordeel(group.Key, group.Where(one => one.Helpt).Sum(one => one.Aantal), group.Where(one => !one.Helpt).Sum(one => one.Aantal),
            [.. group.Where(one => one.Reden != RedenSoort.Geen).OrderByDescending(one => one.Aantal)]))
        .OrderByDescending(one => one.HelptNiet).ThenByDescending(one => one.Helpt).ThenBy(one => one.Artikel, StringComparer.Ordinal);
}

/// <summary>Reasons in words.</summary>
public static class Redenen
{
    /// <summary>As it stands on a button.</summary>
    public static string Tekst(this RedenSoort reden) => reden switch
    {
        RedenSoort.KloptNiet => "klopt niet",
        RedenSoort.NietDuidelijk => "niet duidelijk",
        RedenSoort.NietMijnVraag => "niet mijn vraag",
        RedenSoort.Verouderd => "verouderd",
        RedenSoort.Anders => "anders",
        _ => "geen reden",
    };
}

using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Cards;

/// <summary>How an entry of the register reads, on every card alike.</summary>
public static class FunctionarisTekst
{
    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
    private static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>"gemeente Zaanstad", "UWV".</summary>
    public static string Organisatie(Maatwerkfunctionaris functionaris) => functionaris.OrganisatieId.StartsWith("GM", StringComparison.Ordinal)
        ? $"gemeente {Gazetteer.Default.FindGemeente(functionaris.OrganisatieId)?.KorteNaam ?? functionaris.OrganisatieId}"
        : Gazetteer.Default.FindOrganisatie(functionaris.OrganisatieId)?.Naam ?? functionaris.OrganisatieId;

    /// <summary>One line to choose by: name, organisation and what for.</summary>
    public static string Line(Maatwerkfunctionaris functionaris) => $"{functionaris.Naam}, {Organisatie(functionaris)} ({Themas(functionaris).ToLowerInvariant()})";

    /// <summary>Below a name in a list: the number first, so that it is found at once and never broken over two lines; then where and what for.</summary>
    public static string Reach(Maatwerkfunctionaris functionaris, bool organisatie = true) => string.Join(" · ",
        new[] { functionaris.Telefoon, organisatie ? Organisatie(functionaris) : "", Themas(functionaris), functionaris.Demo ? "demo" : "" }.Where(part => part.Length > 0));

    public static string Themas(Maatwerkfunctionaris functionaris) => functionaris.IsAlgemeen ? "Alle onderwerpen" : string.Join(", ", functionaris.Themas);

    /// <summary>"Maandag tot en met donderdag", "Maandag, woensdag en vrijdag"; null when it is not known.</summary>
    public static string? Werkdagen(Maatwerkfunctionaris functionaris)
    {
        var places = functionaris.Werkdagen.Distinct().Select(dag => Array.IndexOf(Week, dag)).Order().ToList();
        if (places.Count == 0) return null;
        var names = places.Select(place => Dagen[(int)Week[place]]).ToList();
        var row = places[^1] - places[0] == places.Count - 1;
        var text = names.Count > 2 && row ? $"{names[0]} tot en met {names[^1]}"
            : names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} en {names[^1]}";
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>"maandag".</summary>
    public static string Dag(DayOfWeek dag) => Dagen[(int)dag];

    /// <summary>"Afwezig tot en met 2 december 2026."; null when present.</summary>
    public static string? Absence(Maatwerkfunctionaris functionaris, DateOnly vandaag) =>
        functionaris.Status == Functionarisstatus.Vervallen ? "Deze vermelding is vervallen."
        : !functionaris.IsAfwezig(vandaag) ? null
        : functionaris.Afwezigheid is { } weg ? $"Afwezig tot en met {Datum.Kort(weg.TotEnMet)}." : "Tijdelijk afwezig.";
}

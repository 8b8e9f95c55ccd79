using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Kennis;

/// <summary>Says of an answer what may no longer be so, or is not sure.</summary>
public static class Houdbaarheid
{
    private const string OldLaw = "L17";
    private const string OurOwn = "ontwerp";
    private const int YearsOfASource = 3;
    private const int YearsOfACheck = 1;

    /// <summary>The remarks that belong to this answer on this day, the most telling first; empty when it is sure and recent.</summary>
    public static IReadOnlyList<string> Remarks(Artikel artikel, DateOnly vandaag)
    {
        var remarks = new List<string>();
        if (artikel.Status is { } id && Standen.Of(id) is var stand) remarks.Add($"Stand op {Datum.Kort(stand.StandOp)}: {stand.Tekst}");
        if (artikel.Zekerheid == Zekerheidsgraad.Controleer) remarks.Add("Dit is niet zeker. Controleer het bij de organisatie zelf of op wetten.overheid.nl.");
        var bronnen = artikel.Bronnen.Select(bron => Bronnenlijst.Find(bron).Bron).ToList();
        if (bronnen.Exists(bron => bron.Key == OldLaw)) remarks.Add("De wettekst die wij lazen, is van mei 2017. Controleer de actuele tekst op wetten.overheid.nl.");
        else if (artikel.Status is null && AgeOf(bronnen, vandaag) is { } old) remarks.Add(old);
        if (artikel.GecontroleerdOp.AddYears(YearsOfACheck) < vandaag) remarks.Add("Wij hebben dit langer dan een jaar niet gecontroleerd.");
        return remarks;
    }

    private static string? AgeOf(List<Bron> bronnen, DateOnly vandaag)
    {
        var outside = bronnen.FindAll(bron => bron.Key != OurOwn);
        if (outside.Count == 0) return null;
        if (outside.Max(bron => bron.HoogstensVan) is not { } newest) return "De bron heeft geen datum. Dit kan intussen veranderd zijn.";
        return newest.AddYears(YearsOfASource) < vandaag ? $"De nieuwste bron is uit {newest.Year}. Dit kan intussen veranderd zijn." : null;
    }
}

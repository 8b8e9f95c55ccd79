using Maatwerk.Domain.Bronnen;

namespace Maatwerk.Domain.Check;

/// <summary>
/// What the check says: indicative, with the rules that hit, what is unknown, what would change it, and sources with dates.
/// It never refuses anything.
/// </summary>
public sealed record Advies
{
    /// <summary>Always true, whatever the outcome. Source: condition C09, P10.</summary>
    public const string BellenMagAltijd = "Twijfel je? Je mag het LMM altijd bellen.";

    public required string Versie { get; init; }

    /// <summary>Until when the sources were looked at.</summary>
    public required DateOnly GecontroleerdOp { get; init; }
    public required Antwoorden Antwoorden { get; init; }

    /// <summary>The main outcome; add-ons stand in <see cref="Erbij"/>.</summary>
    public Uitkomst Uitkomst => Regels[0].Uitkomst;

    /// <summary>Rule ids and texts that hit: the main one first, then the add-ons.</summary>
    public required IReadOnlyList<GeraakteRegel> Regels { get; init; }

    /// <summary>Outcomes beside the main one.</summary>
    public IReadOnlyList<Uitkomst> Erbij => [.. Regels.Skip(1).Select(regel => regel.Uitkomst)];

    /// <summary>Every main outcome that is still possible, given what is unknown; the one of this advice first.</summary>
    public required IReadOnlyList<Uitkomst> Mogelijk { get; init; }

    /// <summary>No answer to what is unknown would change the main outcome.</summary>
    public bool Zeker => Mogelijk.Count == 1;

    /// <summary>What the user did not know.</summary>
    public required IReadOnlyList<Conditie> Onbekend { get; init; }

    /// <summary>Single answers that would change the outcome, nearest first.</summary>
    public required IReadOnlyList<Omslag> Omslagen { get; init; }

    public IReadOnlyList<Vervolgstap> Stappen => [.. Regels.SelectMany(regel => regel.Stappen).DistinctBy(stap => stap.Vervolg)];

    public IReadOnlyList<Verwijzing> Bronnen => [.. Regels.SelectMany(regel => regel.Bronnen).Distinct()];

    /// <summary>Something is at stake soon. Source: condition C03.</summary>
    public bool Haast => Antwoorden["C03"] == Antwoord.Ja;

    /// <summary>The first words, before the title of the outcome.</summary>
    public string Aanhef => Uitkomst is Uitkomst.Spoed or Uitkomst.NietVoorInwoners ? ""
        : Zeker ? "Op basis van wat je invult lijkt dit de beste weg:"
        : "Je weet nog niet alles. Op basis van wat je invult lijkt dit de beste weg:";

    public string Kop => Uitkomst.Tekst();

    public BewaardAdvies ToBewaard(DateTimeOffset nu) => new(Versie, Antwoorden.All, Uitkomst, nu);
}

/// <summary>A rule that hit, with its reasons.</summary>
/// <param name="Omdat">The answers that made it hit.</param>
/// <param name="Standen">The legal state of affairs that belongs to it, dated.</param>
public sealed record GeraakteRegel(
    string Id, Uitkomst Uitkomst, string Tekst, IReadOnlyList<Reden> Omdat, IReadOnlyList<string> Opmerkingen,
    IReadOnlyList<Vervolgstap> Stappen, IReadOnlyList<Verwijzing> Bronnen, IReadOnlyList<Stand> Standen);

/// <summary>An answer as a reason.</summary>
public sealed record Reden(Conditie Conditie, Antwoord Antwoord)
{
    /// <summary>"Wel: …", "Niet: …" or "Nog niet bekend: …".</summary>
    public string Tekst => Antwoord switch { Antwoord.Ja => "Wel: ", Antwoord.Nee => "Niet: ", _ => "Nog niet bekend: " } + Conditie.Kort + ".";
}

/// <summary>One other answer that changes the advice, and into what.</summary>
/// <param name="Was">The answer now; null when it was not asked.</param>
/// <param name="Erbij">Add-ons that come with it.</param>
/// <param name="Eraf">Add-ons that go.</param>
public sealed record Omslag(Conditie Conditie, Antwoord? Was, Antwoord Wordt, Uitkomst Uitkomst, IReadOnlyList<Uitkomst> Erbij, IReadOnlyList<Uitkomst> Eraf)
{
    /// <summary>"Wel: functionarissen gesproken. Dan: organiseer een casusoverleg."</summary>
    public string Tekst => new Reden(Conditie, Wordt).Tekst + " Dan: " + string.Join(" Ook: ", [Zin(Uitkomst), .. Erbij.Select(Zin)]);

    private static string Zin(Uitkomst uitkomst) => char.ToLowerInvariant(uitkomst.Tekst()[0]) + uitkomst.Tekst()[1..] + ".";
}

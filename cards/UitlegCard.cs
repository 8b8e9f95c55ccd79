using Maatwerk.Cards.Model;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Kennis;

namespace Maatwerk.Cards;

/// <summary>An answer from the knowledge base with its sources, what may no longer be so, what can be done next, and two thumbs; or that we do not know.</summary>
public static class UitlegCard
{
    private const int MostSteps = 2;
    private const int MostRelated = 2;
    private const int MostNearest = 3;

    /// <param name="vandaag">The day it is: an old source is said to be old.</param>
    /// <param name="erbij">What this installation adds, such as a telephone number.</param>
    /// <param name="ook">What may have been meant too; offered before what is related.</param>
    public static AdaptiveCard Show(Artikel artikel, DateOnly vandaag, string? erbij = null, Artikel? ook = null) => Show(artikel, vandaag, erbij,
        [.. artikel.Verwant.Select(Kennisbank.Default.Find).Prepend(ook).OfType<Artikel>().Distinct().Take(MostRelated)]);

    private static AdaptiveCard Show(Artikel artikel, DateOnly vandaag, string? erbij, Artikel[] verwant) => new(artikel.Vraag,
    [
        new TextBlock(artikel.Antwoord),
        .. erbij is null ? Array.Empty<Element>() : [new Literal(erbij)],
        .. Houdbaarheid.Remarks(artikel, vandaag).Select(remark => new TextBlock($"Let op. {remark}")),
        new TextBlock(Bronnenlijst.Line(artikel.Bronnen, artikel.GecontroleerdOp)) { Subtle = true },
        .. Whole(verwant),
    ],
    [
        .. artikel.Vervolg.Take(MostSteps).Select(Step),
        .. verwant.Select(Question),
        Thumb("👍 Dit helpt", CardVerbs.DitHelpt, "dit helpt", artikel),
        Thumb("👎 Dit klopt niet", CardVerbs.DitKloptNiet, "dit klopt niet", artikel),
    ]);

    /// <summary>Says plainly that we do not know, and what comes nearest.</summary>
    public static AdaptiveCard Unknown(IReadOnlyList<Artikel> nearest) => new("Dat weet ik niet",
    [
        new TextBlock("Op deze vraag heb ik geen antwoord met een bron. Dan zeg ik liever niets."),
        new TextBlock("Vraag het aan het LMM, of stel je vraag in andere woorden."),
        .. nearest.Count == 0 ? Array.Empty<Element>() : [new TextBlock("Misschien zoek je een van de vragen hieronder.")],
        .. Whole(nearest.Take(MostNearest)),
        new TextBlock("Ik noteer je vraag, zonder wie hem stelde. Zo weten wij wat er ontbreekt.") { Subtle = true },
    ],
    [
        .. nearest.Take(MostNearest).Select(Question),
        Step(Vervolgstap.BelLmm),
    ]);

    private static Knop Question(Artikel artikel) => new(artikel.Vraag, CardVerbs.Uitleg, artikel.Vraag) { Data = Handle(artikel) };

    // A long question is cut on its button, and stands whole on the card.
    private static IEnumerable<Element> Whole(IEnumerable<Artikel> artikelen)
    {
        List<Artikel> cut = [.. artikelen.Where(artikel => artikel.Vraag.Length > CardLimits.LongestTitle)];
        if (cut.Count > 0) yield return new TextBlock($"Lees ook: {string.Join(" ", cut.Select(artikel => artikel.Vraag))}");
    }

    private static Knop Thumb(string title, string verb, string typed, Artikel artikel) => new(title, verb, typed) { Data = Handle(artikel) };

    private static Dictionary<string, string> Handle(Artikel artikel) => new(StringComparer.Ordinal) { [CardSubmit.HandleKey] = artikel.Id };

    private static Knop Step(Vervolgstap stap) => stap switch
    {
        Vervolgstap.Zoek => new("Functionaris zoeken", CardVerbs.Zoek, "zoek functionaris"),
        Vervolgstap.Check => new("Casus toetsen", CardVerbs.Check, "casus toetsen"),
        Vervolgstap.Meld => new("Casus melden", CardVerbs.Meld, "casus melden"),
        Vervolgstap.BelLmm => new("LMM bellen", CardVerbs.BelLmm, "bel het lmm"),
        Vervolgstap.MijnCasussen => new("Mijn casussen", CardVerbs.MijnCasussen, "mijn casussen"),
        _ => throw new ArgumentOutOfRangeException(nameof(stap), stap, "Expected a step with a button, got another one; add it to UitlegCard."),
    };
}

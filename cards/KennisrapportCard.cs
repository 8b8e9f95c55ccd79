using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;

namespace Maatwerk.Cards;

/// <summary>For who keeps the knowledge base: what nobody could be answered, and what people think of the answers. Nobody is named.</summary>
public static class KennisrapportCard
{
    private const int MostQuestions = 15;
    private const int MostArticles = 10;

    public static AdaptiveCard Show(Kennisrapport rapport) => new("Kennisrapport",
    [
        new TextBlock($"Sinds {Datum.Kort(rapport.Sinds)}. Er staat nergens wie iets vroeg of vond."),
        new Heading("Vragen zonder antwoord"),
        rapport.Onbeantwoord.Count == 0 ? new TextBlock("Geen.") : new FactList([.. rapport.Onbeantwoord.Take(MostQuestions).Select(Question)]),
        .. More(rapport.Onbeantwoord.Count),
        new Heading("Wat mensen van de antwoorden vinden"),
        rapport.Oordelen.Count == 0 ? new TextBlock("Nog niets.") : new FactList([.. rapport.PerArtikel().Take(MostArticles).Select(Article)]),
    ],
    []);

    private static Fact Question(Onbeantwoord vraag) => new($"{vraag.Aantal} keer, laatst {Datum.Kort(vraag.Laatst)}", vraag.Tekst);

    private static IEnumerable<Element> More(int count)
    {
        if (count > MostQuestions) yield return new TextBlock($"En nog {count - MostQuestions} andere.");
    }

    private static Fact Article(Artikeloordeel oordeel) => new(Kennisbank.Default.Find(oordeel.Artikel)?.Vraag ?? oordeel.Artikel,
        $"{oordeel.Helpt} keer ‘dit helpt’, {oordeel.HelptNiet} keer ‘dit klopt niet’{string.Concat(oordeel.Redenen.Select(reden => $"\n{reden.Aantal} keer {reden.Reden.Tekst()}{(reden.Tekst.Length > 0 ? $": {reden.Tekst}" : "")}"))}") { AtMost = 600 };
}

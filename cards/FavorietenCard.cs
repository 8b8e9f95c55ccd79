using Maatwerk.Cards.Model;
using Maatwerk.Domain.Register;

namespace Maatwerk.Cards;

/// <summary>The entries of the register somebody keeps, and those looked up last, with the number to call already there.</summary>
public static class FavorietenCard
{
    private const int MostShown = 10;
    private const int MostButtons = 5;

    public static AdaptiveCard Show(IReadOnlyList<Maatwerkfunctionaris> favorieten, IReadOnlyList<Maatwerkfunctionaris> recent, DateOnly vandaag)
    {
        var others = recent.Where(wie => favorieten.All(favoriet => favoriet.Id != wie.Id)).ToList();
        var body = new List<Element>();
        if (favorieten.Count == 0) body.Add(new TextBlock("Je hebt nog niemand bewaard. Zoek een functionaris en typ: bewaar deze functionaris."));
        body.AddRange(favorieten.Take(MostShown).Select(wie => Line(wie, vandaag)));
        if (favorieten.Count > MostShown) body.Add(new TextBlock($"Dit zijn de laatste {MostShown} van je {favorieten.Count} favorieten."));
        if (others.Count > 0) body.Add(new Heading("Laatst gezocht"));
        body.AddRange(others.Take(MostButtons).Select(wie => Line(wie, vandaag)));
        return new AdaptiveCard("Mijn favorieten", body, [.. favorieten.Concat(others).Take(MostButtons).Select(Open),
            new Knop("Functionaris zoeken", CardVerbs.Zoek, "zoek functionaris")]);
    }

    private static Knop Open(Maatwerkfunctionaris wie) => new(wie.Naam, CardVerbs.Functionaris, wie.Naam) { Data = FunctionarisKnoppen.Handle(wie) };

    private static Container Line(Maatwerkfunctionaris wie, DateOnly vandaag)
    {
        var line = FunctionarisTekst.Reach(wie);
        return new([new Literal(wie.Naam) { Bold = true }, new Literal(FunctionarisTekst.Absence(wie, vandaag) is { } absence ? $"{line}\n{absence}" : line)]);
    }
}

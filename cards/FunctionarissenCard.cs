using Maatwerk.Cards.Model;
using Maatwerk.Domain.Register;

namespace Maatwerk.Cards;

/// <summary>Several entries fit: a list to choose from, with the number to call already there.</summary>
public static class FunctionarissenCard
{
    /// <summary>Name of the field with the id of the chosen entry.</summary>
    public const string KeuzeField = "antwoord";

    public static AdaptiveCard Show(IReadOnlyList<Maatwerkfunctionaris> keuze, DateOnly vandaag, bool vraagOmGemeente = false)
    {
        var body = new List<Element>();
        if (vraagOmGemeente) body.Add(new TextBlock("Noem er een gemeente bij, dan weet ik precies wie je moet hebben."));
        body.AddRange(keuze.Select(wie => new Container([new Literal(wie.Naam) { Bold = true }, new Literal(Below(wie, vandaag))])));
        body.Add(new InputChoiceSet(KeuzeField, "Kies een functionaris", "Kies eerst een functionaris.", [.. keuze.Select(wie => new CardChoice(wie.Id, FunctionarisTekst.Line(wie)))]) { Compact = true, Required = true });
        return new AdaptiveCard($"Ik vind er {keuze.Count}. Wie bedoel je?", body,
        [
            new Knop("Kiezen", CardVerbs.Kies, "1") { Style = KnopStyle.Positive },
            new Knop("Opnieuw zoeken", CardVerbs.Zoek, "zoek functionaris") { WithInputs = false },
        ]);
    }

    private static string Below(Maatwerkfunctionaris wie, DateOnly vandaag)
    {
        var line = FunctionarisTekst.Reach(wie);
        return FunctionarisTekst.Absence(wie, vandaag) is { } absence ? $"{line}\n{absence}" : line;
    }
}

using Maatwerk.Cards.Model;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>Who was given which role, from when to when and by whom.</summary>
public static class MandatenCard
{
    private const int MostShown = 20;

    public static AdaptiveCard Show(IReadOnlyList<Mandaat> mandaten)
    {
        var body = new List<Element>();
        foreach (var een in mandaten.Take(MostShown))
            body.Add(new Container([new Literal($"{een.Naam}: {een.Rol.Tekst()}") { Bold = true, AtMost = 120 }, new TextBlock($"{Period(een)} Gegeven door {een.GegevenDoor}.") { Subtle = true }]));
        if (mandaten.Count == 0) body.Add(new TextBlock("Er zijn geen mandaten gegeven."));
        if (mandaten.Count > MostShown) body.Add(new TextBlock($"Dit zijn er {MostShown} van {mandaten.Count}."));
        return new AdaptiveCard("Mandaten", body, [Typ.Knop("Rol geven", "geef een rol")]);
    }

    private static string Period(Mandaat een) =>
        een.TotEnMet is { } last ? $"Van {Datum.Kort(een.Van)} tot en met {Datum.Kort(last)}." : $"Vanaf {Datum.Kort(een.Van)}.";
}

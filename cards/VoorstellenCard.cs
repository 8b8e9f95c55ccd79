using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register.Beheer;

namespace Maatwerk.Cards;

/// <summary>What waits for a second person, oldest first.</summary>
public static class VoorstellenCard
{
    private const int MostShown = 8;
    private const int MostButtons = 3;

    public static AdaptiveCard Show(IReadOnlyList<Voorstel> voorstellen)
    {
        var body = new List<Element>();
        foreach (var een in voorstellen.Take(MostShown))
            body.Add(new Container([
                new Literal($"{een.Nummer}. {een.Titel}") { Bold = true, AtMost = 120 },
                new TextBlock($"{een.Soort.Tekst()}, voorgesteld door {een.VanNaam}, {Datum.MetTijd(een.Op)}.{Look(een)}") { Subtle = true }]));
        if (voorstellen.Count > MostShown) body.Add(new TextBlock($"Dit zijn de {MostShown} oudste van {voorstellen.Count}."));
        return new AdaptiveCard("Voorstellen", body, [.. voorstellen.Take(MostButtons).SelectMany(een => new CardButton[]
        {
            Typ.Knop($"Akkoord met {een.Nummer}", $"akkoord voorstel {een.Nummer}"), Typ.Knop($"Wijs {een.Nummer} af", $"wijs voorstel {een.Nummer} af"),
        })]);
    }

    private static string Look(Voorstel een) => een.Soort == Voorstelsoort.Import ? $" Bekijken? Typ ‘toon import {een.Nummer}’." : "";
}

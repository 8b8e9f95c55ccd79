using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register.Beheer;

namespace Maatwerk.Cards;

/// <summary>What people say is wrong in the register, oldest first.</summary>
public static class CorrectiesCard
{
    private const int MostShown = 6;
    private const int MostButtons = 3;

    public static AdaptiveCard Show(IReadOnlyList<Correctie> correcties)
    {
        var body = new List<Element>();
        foreach (var een in correcties.Take(MostShown))
            body.Add(new Container([
                new Literal($"{een.Nummer}. {een.IngangNaam}") { Bold = true, AtMost = 120 }, new Literal(een.Tekst) { AtMost = 300 },
                new TextBlock($"Gemeld door {een.VanNaam}, {Datum.MetTijd(een.Op)}") { Subtle = true }]));
        if (correcties.Count > MostShown) body.Add(new TextBlock($"Dit zijn de {MostShown} oudste van {correcties.Count}."));
        body.Add(new TextBlock("Klaar? Typ ‘handel correctie 3 af’, met het nummer. Klopt de melding niet? Typ ‘wijs correctie 3 af’."));
        var first = correcties.Take(MostButtons).ToList();
        var buttons = first.DistinctBy(een => een.IngangId).Select(een => Typ.Knop($"Wijzig ingang bij {een.Nummer}", $"wijzig ingang {een.IngangId}"))
            .Concat(first.Select(een => Typ.Knop($"Handel {een.Nummer} af", $"handel correctie {een.Nummer} af")));
        return new AdaptiveCard("Correcties", body, [.. buttons]);
    }
}

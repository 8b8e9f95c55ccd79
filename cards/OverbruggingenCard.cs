using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Cards;

/// <summary>The overbruggingen that are open: those that wait for a grant first, then by age. The first few open by a button, all by typing.</summary>
public static class OverbruggingenCard
{
    private const int MostShown = 12;
    private const int MostButtons = 5;

    public static AdaptiveCard Show(IReadOnlyList<Overbrugging> open)
    {
        var sorted = open.OrderByDescending(WaitsForGrant).ToList();
        List<Element> body =
        [
            .. sorted.Take(MostShown).Select(zaak => new Container([new Literal($"{zaak.Casus} · {zaak.Hulp}") { Bold = true, AtMost = 120 }, new TextBlock(Where(zaak)) { Subtle = true }])),
        ];
        if (sorted.Count == 0) body.Add(new TextBlock("Er zijn nu geen overbruggingen open."));
        if (sorted.Count > MostShown) body.Add(new TextBlock($"En nog {sorted.Count - MostShown} andere."));
        if (sorted.Count > MostButtons) body.Add(new TextBlock("Een andere zien? Typ overbrugging met het casusnummer erachter."));
        return new AdaptiveCard($"Overbruggingen ({sorted.Count})", body,
            [.. sorted.Take(MostButtons).Select(zaak => Typ.Knop(zaak.Casus.ToString()!, $"overbrugging {zaak.Casus}")), Typ.Knop("Open bedragen", "open bedragen")]);
    }

    private static bool WaitsForGrant(Overbrugging zaak) => zaak is { Status: OverbruggingStatus.BetalerGezocht, IsVoorgelegd: true };

    private static string Where(Overbrugging zaak) =>
        $"{(WaitsForGrant(zaak) ? "Wacht op een besluit van de beheerder" : zaak.Status.Tekst())}, sinds {Datum.MetTijd(zaak.Geschiedenis[^1].Op)}";
}

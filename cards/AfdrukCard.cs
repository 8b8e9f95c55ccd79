using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>A link with which a dossier is printed once.</summary>
public static class AfdrukCard
{
    public static AdaptiveCard Show(Casusnummer nummer, string link, DateTimeOffset tot)
    {
        // Only a page that is sent safely gets a button; elsewhere, on a machine of one's own, the address is enough.
        var isSafe = link.StartsWith("https://", StringComparison.Ordinal);
        return new AdaptiveCard($"Dossier {nummer} afdrukken",
            [new TextBlock($"De link werkt één keer, tot {Datum.MetTijd(tot)}. Deel hem niet: er staat in wat alleen het loket mag zien."), .. isSafe ? [] : new Element[] { new Literal(link) }],
            isSafe ? [new OpenUrl("Dossier openen", link)] : []);
    }
}

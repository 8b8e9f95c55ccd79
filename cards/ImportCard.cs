using System.Globalization;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Register.Import;

namespace Maatwerk.Cards;

/// <summary>What a file would do to the register, before anything is done.</summary>
public static class ImportCard
{
    private const int MostFaults = 5;

    public static AdaptiveCard Show(Importverslag verslag)
    {
        var body = new List<Element>
        {
            new FactList([
                new Fact("Bestand", verslag.Bestand), Count("Regels", verslag.Regels), Count("Nieuw", verslag.Nieuw), Count("Gewijzigd", verslag.Gewijzigd),
                Count("Ongewijzigd", verslag.Ongewijzigd), Count("Met fouten", verslag.FouteRegels)]),
        };
        if (verslag.Fouten.Count > 0) body.Add(new Heading(verslag.Fouten.Count > MostFaults ? $"De eerste {MostFaults} van {verslag.Fouten.Count} fouten" : "Fouten"));
        body.AddRange(verslag.Fouten.Take(MostFaults).Select(fout => new Literal(fout.ToString())));
        body.Add(new TextBlock(verslag.IsUnreadable ? "Dit bestand kan ik niet lezen. Verbeter het en stuur het opnieuw." : "Er is nog niets gewijzigd."));
        return new AdaptiveCard("Import van het register", body, []);
    }

    private static Fact Count(string label, int count) => new(label, count.ToString(CultureInfo.InvariantCulture));
}

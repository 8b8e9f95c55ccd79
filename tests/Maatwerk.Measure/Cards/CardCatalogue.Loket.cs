using Maatwerk.Cards;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Signalen;

namespace Maatwerk.Measure.Cards;

/// <summary>The cards of the desk.</summary>
public static partial class CardCatalogue
{
    private static IEnumerable<ExampleCard> Loket(Func<string, string> u)
    {
        Signaal One(string nummer, string tekst) => new(new GebruikerId("demo", "06"), "proef", nummer, tekst) { Opdracht = $"status {nummer}" };
        var several = Enumerable.Range(1, 7).Select(n => One($"MW-2026-00012{n}", $"Er is een nieuwe casus: MW-2026-00012{n}.")).ToList();
        return
        [
            new("signaal", SignaalCard.Show([One("MW-2026-000123", "Het LMM heeft een vraag bij je casus MW-2026-000123.")])),
            new("signaal-waarnemer", SignaalCard.Show(several, u("Robin"))),
        ];
    }
}

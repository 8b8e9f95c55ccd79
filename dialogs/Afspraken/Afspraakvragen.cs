using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Dialogs.Afspraken;

/// <summary>Asks what is agreed, one agreement after the other: what, which organisation does it, and when it is done.</summary>
internal static class Afspraakvragen
{
    private const int Most = 10;

    /// <param name="eigenaars">The organisations that can own an agreement.</param>
    /// <param name="metDatum">True when each agreement needs a day.</param>
    public static async Task<List<Actie>> AskActiesAsync(this DialogContext dialog, IReadOnlyList<string> eigenaars, bool metDatum)
    {
        var acties = new List<Actie>();
        while (acties.Count < Most)
        {
            var n = acties.Count + 1;
            var wat = await dialog.AskAsync($"afspraak-{n}", Tekst.Of(n == 1 ? "Wat spreken jullie af? Schrijf één afspraak." : "Wat is de volgende afspraak?").AtMost(500).As($"afspraak {n}"));
            var eigenaar = await dialog.AskAsync($"eigenaar-{n}", Keuze.Of("Welke organisatie doet dit? Zij moet het zelf mogen beslissen.", eigenaars.Select(naam => new Optie(naam, naam))).As($"wie doet afspraak {n}"));
            var datum = await dialog.AskAsync($"datum-{n}", (metDatum ? Datum.Needed("Wanneer is het klaar? Noem een dag.") : Datum.OrNone("Wanneer is het klaar? Noem een dag, of typ ‘geen datum’.")).As($"dag van afspraak {n}"));
            acties.Add(new Actie(wat, eigenaar, datum));
            if (acties.Count == Most || !await dialog.AskAsync($"nog-een-{n}", JaNee.Of("Is er nog een afspraak?").As("nog een afspraak").Steering())) break;
        }
        return acties;
    }
}

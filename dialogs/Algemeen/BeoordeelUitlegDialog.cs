using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Counts a thumb for an answer; a thumb down may be given a reason. Nothing is kept of who it was.</summary>
public sealed class BeoordeelUitlegDialog(BeoordeelStart start) : Dialog<Vervolg?>
{
    public override string Name => "beoordeel-uitleg";
    public override string Title => "wat je van het antwoord vindt";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (Kennisbank.Default.Find(start.Artikel) is null) return null;
        var dag = await dialog.DoOnceAsync("duim", AlgemeenJson.Default.DateOnly, async (desk, _) =>
        {
            var today = Nederland.Day(dialog.Now);
            await desk.Terugkoppeling.RateAsync(start.Artikel, start.Helpt, today);
            return today;
        });
        if (start.Helpt)
        {
            await dialog.SayAsync("Fijn dat dit helpt. Ik tel het mee, zonder je naam.");
            return null;
        }
        var reden = await dialog.AskAsync("reden", new RedenVraag("Dank je. Wat is er mis met het antwoord? Kies, of typ het in een paar woorden. Ik bewaar niet wie je bent."));
        await dialog.DoOnceAsync("reden-bewaren", AlgemeenJson.Default.Boolean, async (desk, _) =>
        {
            await desk.Terugkoppeling.ExplainAsync(start.Artikel, dag, reden.Soort, reden.Tekst);
            return true;
        });
        await dialog.SayAsync(reden.Soort == RedenSoort.NietMijnVraag
            ? "Ik heb het genoteerd. Stel je vraag gerust opnieuw, in andere woorden."
            : "Ik heb het genoteerd. Wie de teksten bijhoudt, kijkt ernaar. Wil je zeker weten hoe het zit, bel dan het LMM.");
        return null;
    }
}

using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>The second pair of eyes: shows exactly what is asked, and keeps yes, or no with a reason.</summary>
public sealed class BeoordeelPauzeDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "beoordeel-pauze";
    public override string Title => "het beoordelen van een pauze";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BeoordeelTimeOut, (wie, pauze) => new TimeOutStap(TimeOutTrigger.KeurGoed, wie, dialog.Now) { Vingerafdruk = pauze.Vingerafdruk }) is not { } beeld) return null;
        // What is judged is what was shown, also when it is changed meanwhile: the fingerprint then no longer fits.
        var pauze = await dialog.LookUpAsync("voorgelegd", TimeOutJson.Default.TimeOutAfspraak, async desk => (await desk.Trajecten.FindAsync<TimeOutAfspraak>(beeld.Id))!);
        var keuze = await dialog.AskAsync("oordeel", new KaartKeuze(VierOgenCard.Show(pauze, beeld.Vingerafdruk!), "oordeel", "Typ ‘goedkeuren’ of ‘afkeuren’.").Way("ja", CardVerbs.Ja, "goedkeuren", "ja", "akkoord").Way("nee", CardVerbs.Nee, "afkeuren", "nee"));
        if (keuze == "ja")
        {
            await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "goedkeuren", Handeling.BeoordeelTimeOut, (wie, _) => new TimeOutStap(TimeOutTrigger.KeurGoed, wie, dialog.Now) { Vingerafdruk = beeld.Vingerafdruk },
                next => $"Goedgekeurd (controlegetal {Controlegetal.Show(next.VierOgen!.Vingerafdruk)}). {(next.Verlenging is null ? "De verzoeken kunnen weg." : "De pauze kan worden verlengd.")} Wie het vroeg, krijgt bericht."));
            return null;
        }
        var reden = await dialog.AskAsync("reden", Tekst.Of("Waarom keur je het af? Wie het vroeg, leest dit.").AtMost(600).As("reden"));
        await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "afkeuren", Handeling.BeoordeelTimeOut, (wie, _) => new TimeOutStap(TimeOutTrigger.KeurAf, wie, dialog.Now) { Reden = reden }, _ => "Afgekeurd. Wie het vroeg, krijgt bericht met je reden."));
        return null;
    }
}

using Maatwerk.Dialogs.Afspraken;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>The chair writes down what was agreed. It holds once each owner confirmed it.</summary>
public sealed class LetAfsprakenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-afspraken";
    public override string Title => "het vastleggen van afspraken";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.LegAfsprakenVast, Handeling.LeidLet) is not { } nummer) return null;
        var acties = await dialog.AskActiesAsync([.. (await dialog.LetAsync(nummer)).Partijen.Select(partij => partij.Naam)], metDatum: false);
        var leerpunt = await dialog.AskAsync("leerpunt", Tekst.Of("Wat leren we van deze zaak? Dat mag ook later, bij het sluiten.").AtMost(1000).Optional().As("leerpunt"));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "vastleggen", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.LegAfsprakenVast, wie, dialog.Now) { Acties = acties, Leerpunt = leerpunt },
            let => $"Vastgelegd: {let.Afspraken.Count} {(let.Afspraken.Count == 1 ? "afspraak" : "afspraken")} bij {nummer}. Een afspraak geldt zodra de organisatie haar bevestigt. De casus gaat naar ‘Oplossing in uitvoering’."));
        return null;
    }
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>The chair ends a case with what is learnt from it.</summary>
public sealed class LetSluitDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-sluit";
    public override string Title => "het sluiten van een zaak bij het LET";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.Sluit, Handeling.LeidLet) is not { } nummer) return null;
        var zonder = (await dialog.LetAsync(nummer)).Status != LetStatus.Doorbraak;
        var leerpunt = await dialog.AskAsync("leerpunt", Tekst.Of("Wat leren we van deze zaak? Elke zaak levert een leerpunt op.").AtLeastWords(3).AtMost(1000).As("leerpunt"));
        var advies = zonder ? await dialog.AskAsync("advies", Tekst.Of("Wat adviseer je de gemeente nu? De casus gaat terug met redenen.").AtMost(1000).As("advies")) : null;
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "sluiten", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.Sluit, wie, dialog.Now)
        {
            Leerpunt = leerpunt, Reden = zonder ? "De bestuurders kwamen er samen niet uit." : null, Tekst = advies,
        }, _ => $"De LET-zaak {nummer} is gesloten. Het leerpunt staat erbij."));
        return null;
    }
}

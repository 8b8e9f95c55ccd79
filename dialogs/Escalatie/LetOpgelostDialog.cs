using Maatwerk.Dialogs.Afspraken;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>The parties solved it before the talk; the regievoerder writes down what they do.</summary>
public sealed class LetOpgelostDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-opgelost";
    public override string Title => "een oplossing vóór het overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.OplossingVoorOverleg, Handeling.DraagVoorBijLet) is not { } nummer) return null;
        var acties = await dialog.AskActiesAsync([.. (await dialog.LetAsync(nummer)).Partijen.Select(partij => partij.Naam)], metDatum: false);
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "opgelost", Handeling.DraagVoorBijLet, (_, wie) => new LetStap(LetTrigger.OplossingVoorOverleg, wie, dialog.Now) { Acties = acties },
            _ => $"Vastgelegd: de partijen vonden vóór het overleg een oplossing voor {nummer}. De voorzitter krijgt bericht."));
        return null;
    }
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Starts the talk between the bestuurders.</summary>
public sealed class LetStartDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-start";
    public override string Title => "het starten van het overleg";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.StartOverleg, Handeling.LeidLet) is not { } nummer) return null;
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "starten", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.StartOverleg, wie, dialog.Now),
            _ => $"Het bestuurlijk overleg over {nummer} is begonnen. Daarna: ‘leg afspraken vast {nummer}’ of ‘geen overeenstemming {nummer}’."));
        return null;
    }
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Asks for mediation; only where that is switched on.</summary>
public sealed class LetBemiddelingDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-bemiddeling";
    public override string Title => "het vragen om bemiddeling";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.VraagBemiddeling, Handeling.LeidLet) is not { } nummer) return null;
        var aan = await dialog.PeekAsync(desk => Task.FromResult(desk.Loket.LetBemiddeling));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "bemiddeling", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.VraagBemiddeling, wie, dialog.Now) { MetBemiddeling = aan },
            _ => $"Vastgelegd: er is bemiddeling gevraagd bij {nummer}. Dit was een idee uit 2019: regel zelf met wie."));
        return null;
    }
}

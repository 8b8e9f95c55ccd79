using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>The chair hands a case back, with reasons and an advice or good example. Source: C13, S3 §3.2.3.</summary>
public sealed class LetTerugleggenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-terugleggen";
    public override string Title => "het terugleggen van een zaak";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.LegTerug, Handeling.LeidLet) is not { } nummer) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of("Waarom leg je de zaak terug?").AtMost(1000).As("reden"));
        var advies = await dialog.AskAsync("advies", Tekst.Of("Welk advies of goed voorbeeld geef je mee?").AtMost(1000).As("advies"));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "terugleggen", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.LegTerug, wie, dialog.Now) { Reden = reden, Tekst = advies },
            _ => $"De zaak {nummer} is teruggelegd. De indiener en de regievoerder krijgen bericht en lezen de redenen en het advies."));
        return null;
    }
}

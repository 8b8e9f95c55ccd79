using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Calls an overleg off, with a reason; calendars get a cancellation.</summary>
public sealed class OverlegAfzeggenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-afzeggen";
    public override string Title => "het afzeggen van een overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.ZegAf) is not { } overleg) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of("Waarom zeg je het overleg af?").AtMost(500).As("reden"));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "afzeggen", wie => new OverlegStap(OverlegTrigger.ZegAf, wie, dialog.Now) { Reden = reden }, _ => $"Het overleg over {nummer} is afgezegd. Wie was uitgenodigd, krijgt bericht."));
        if (overleg.Moment is not null) await dialog.SendFileAsync(nummer);
        return null;
    }
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Rounds an overleg off: how it stands with what was agreed.</summary>
public sealed class OverlegAfrondenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-afronden";
    public override string Title => "het afronden van een overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.RondAf) is null) return null;
        var stand = await dialog.AskAsync("stand", Tekst.Of("Hoe staat het met de afspraken?").AtMost(1000).As("stand van de afspraken"));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "afronden", wie => new OverlegStap(OverlegTrigger.RondAf, wie, dialog.Now) { Tekst = stand }, _ => $"Het overleg over {nummer} is afgerond."));
        return null;
    }
}

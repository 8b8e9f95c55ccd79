using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>A message to who filed the casus: it stands in the history of the casus, and the filer gets a signal.</summary>
public sealed class BerichtDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "casus-bericht";
    public override string Title => "een bericht aan de indiener";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Casus!;
        if (!await dialog.MayAsync(nummer, "bericht", Handeling.StuurBericht)) return null;
        var tekst = await dialog.AskAsync("bericht", Tekst.Of($"Wat wil je de indiener van casus {nummer} laten weten?").AtMost(1500).As("bericht").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.StepAsync(nummer, "bericht-sturen", (_, wie) => new Stap(CasusTrigger.StuurBericht, wie, dialog.Now) { Tekst = tekst },
            casus => $"Je bericht staat bij casus {casus.Nummer}. De indiener krijgt een seintje.", Handeling.StuurBericht));
        return null;
    }
}

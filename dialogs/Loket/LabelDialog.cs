using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Puts a label on a casus, or takes one off.</summary>
public sealed class LabelDialog(LoketStart start, bool weg) : Dialog<Vervolg?>
{
    public override string Name => weg ? "dossier-label-weg" : "dossier-label";
    public override string Title => "een label bij een casus";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Casus!;
        if (!await dialog.MayAsync(nummer, "label", Handeling.HoudDossierBij)) return null;
        var label = await dialog.AskAsync("label", Tekst.Of($"Welk label{(weg ? " gaat weg bij" : " krijgt")} casus {nummer}?").AtMost(Bijhouden.LongestLabel).As("label").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.DossierAsync(nummer, "label-zetten", Handeling.HoudDossierBij, async (desk, werk, wie) =>
        {
            var next = weg ? werk.Dossier.Unlabel(wie, dialog.Now, label) : werk.Dossier.Label(wie, dialog.Now, label);
            if (ReferenceEquals(next, werk.Dossier)) return weg ? $"Casus {nummer} heeft dat label niet." : $"Casus {nummer} heeft dat label al.";
            await desk.Dossiers.SaveAsync(next);
            return next.Labels.Count == 0 ? $"Casus {nummer} heeft nu geen labels." : $"Labels van casus {nummer}: {string.Join(", ", next.Labels)}.";
        }));
        return null;
    }
}

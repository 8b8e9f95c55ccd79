using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>A note for colleagues of the loket. The filer never sees it.</summary>
public sealed class NotitieDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "dossier-notitie";
    public override string Title => "een notitie bij een casus";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Casus!;
        if (!await dialog.MayAsync(nummer, "notitie", Handeling.HoudDossierBij)) return null;
        var tekst = await dialog.AskAsync("notitie", Tekst.Of($"Wat wil je noteren bij casus {nummer}? Alleen het loket ziet dit.").AtMost(2000).As("notitie").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.DossierAsync(nummer, "noteren", Handeling.HoudDossierBij, async (desk, werk, wie) =>
        {
            await desk.Dossiers.SaveAsync(werk.Dossier.Note(wie, dialog.Now, tekst));
            return $"Genoteerd bij casus {nummer}. Alleen het loket ziet dit.";
        }));
        return null;
    }
}

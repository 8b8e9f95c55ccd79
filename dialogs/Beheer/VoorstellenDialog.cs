using Maatwerk.Cards;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Lists the proposals that wait, for who made them or may decide.</summary>
public sealed class VoorstellenDialog : Dialog<Vervolg?>
{
    public override string Name => "voorstellen";
    public override string Title => "de voorstellen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var voorstellen = await dialog.PeekAsync(async desk =>
        {
            var mine = await desk.MineAsync(await dialog.MeAsync(desk));
            await desk.Audit.RecordAsync(new AuditRegel(dialog.Me(), "voorstellen-zien", "register", $"{mine.Count} getoond"));
            return mine;
        });
        if (voorstellen.Count == 0) await dialog.SayAsync("Er wachten geen voorstellen van jou of op jou.");
        else await dialog.SayAsync(VoorstellenCard.Show(voorstellen));
        return null;
    }
}

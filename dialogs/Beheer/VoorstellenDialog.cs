using Maatwerk.Cards;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Lists the proposals that wait, for who made them or may decide.</summary>
public sealed class VoorstellenDialog : Dialog<Vervolg?>
{
    public override string Name => "voorstellen";
    public override string Title => "de voorstellen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var voorstellen = await dialog.PeekAsync(async desk => await desk.MineAsync(await desk.MeAsync(dialog.Me(), dialog.From.Name)));
        if (voorstellen.Count == 0) await dialog.SayAsync("Er wachten geen voorstellen van jou of op jou.");
        else await dialog.SayAsync(VoorstellenCard.Show(voorstellen));
        return null;
    }
}

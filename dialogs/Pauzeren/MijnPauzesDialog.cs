using Maatwerk.Cards;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Lists the open pauses of this person and of the own organisation.</summary>
public sealed class MijnPauzesDialog : Dialog<Vervolg?>
{
    public override string Name => "mijn-pauzes";
    public override string Title => "je pauzes";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var mine = await dialog.PeekAsync(async desk => await desk.PauzesAsync(null, await dialog.MeAsync(desk), Name, Handeling.LeesTimeOut));
        if (mine.Count == 0) await dialog.SayAsync("Er lopen nu geen pauzes bij jou. Typ ‘bereid pauze voor’ om er een te beginnen.");
        else await dialog.SayAsync(PauzesCard.Show(mine));
        return null;
    }
}

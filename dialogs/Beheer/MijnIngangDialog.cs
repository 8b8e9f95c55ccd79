using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Shows the own entry of the register, or one this person keeps.</summary>
public sealed class MijnIngangDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "mijn-ingang";
    public override string Title => "je ingang in het register";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseEntryAsync(start, "Welke ingang wil je zien?", own: true) is not { } id) return null;
        var open = await dialog.PeekAsync(desk => desk.OpenEntryAsync(dialog, id));
        if (open is { } mine) await dialog.SayAsync(IngangCard.Show(mine.Ingang, Nederland.Day(dialog.Now)));
        else await dialog.SayAsync(Ingangen.NotYours);
        return null;
    }
}

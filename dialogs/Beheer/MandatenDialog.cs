using Maatwerk.Cards;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Lists the mandates that hold or are still to begin.</summary>
public sealed class MandatenDialog : Dialog<Vervolg?>
{
    public override string Name => "mandaten";
    public override string Title => "de mandaten";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (!await dialog.PeekAsync(desk => GeefRolDialog.MayAsync(desk, dialog))) await dialog.SayAsync("De mandaten zijn voor de registerbeheerder.");
        else await dialog.SayAsync(MandatenCard.Show(await dialog.PeekAsync(desk => desk.Mandaten.ListAsync(Nederland.Day(dialog.Now)))));
        return null;
    }
}

using Maatwerk.Dialogs.Loket;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Gives the file for the calendar.</summary>
public sealed class OverlegAgendaDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-agenda";
    public override string Title => "het bestand voor je agenda";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.SendFileAsync(await dialog.AskNummerAsync(start));
        return null;
    }
}

using Maatwerk.Dialogs.Loket;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Shows a casusoverleg to the organiser, the filer, the LMM and whoever is invited.</summary>
public sealed class OverlegBekijkDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-bekijk";
    public override string Title => "het bekijken van een overleg";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.ShowAsync(await dialog.AskNummerAsync(start));
        return null;
    }
}

using Maatwerk.Cards;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Shows the amounts that are promised or paid and not settled, with totals.</summary>
public sealed class OpenBedragenDialog : Dialog<Vervolg?>
{
    public override string Name => "open-bedragen";
    public override string Title => "het overzicht van open bedragen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await Overzicht.OpenAsync(dialog, Name) is { } open) await dialog.SayAsync(OpenBedragenCard.Show(OpenBedragen.Of(open), Nederland.Day(dialog.Now)));
        else await dialog.SayAsync(Overzicht.NotYours);
        return null;
    }
}

using Maatwerk.Cards;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Lists all overbruggingen that are open, for who grants and for regievoerders.</summary>
public sealed class OverbruggingenDialog : Dialog<Vervolg?>
{
    public override string Name => "overbruggingen";
    public override string Title => "de lijst van overbruggingen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await Overzicht.OpenAsync(dialog, Name) is { } open) await dialog.SayAsync(OverbruggingenCard.Show(open));
        else await dialog.SayAsync(Overzicht.NotYours);
        return null;
    }
}

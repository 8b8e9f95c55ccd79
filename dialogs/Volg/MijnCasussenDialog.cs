using Maatwerk.Cards;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Lists what somebody filed, newest first.</summary>
public sealed class MijnCasussenDialog : Dialog<Vervolg?>
{
    public override string Name => "mijn-casussen";
    public override string Title => "je casussen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var casussen = await dialog.PeekAsync(desk => desk.Casussen.FiledByAsync(dialog.Me()));
        if (casussen.Count == 0) await dialog.SayAsync("Je hebt nog geen casussen ingediend. Typ ‘meld casus’ om er een in te dienen.");
        else await dialog.SayAsync(CasussenCard.Show(casussen));
        return null;
    }
}

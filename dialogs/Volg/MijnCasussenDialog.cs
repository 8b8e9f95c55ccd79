using Maatwerk.Cards;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Lists what somebody filed, newest first.</summary>
public sealed class MijnCasussenDialog : Dialog<Vervolg?>
{
    public override string Name => "mijn-casussen";
    public override string Title => "je casussen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var casussen = await dialog.PeekAsync(FiledAsync);
        if (casussen.Count == 0) await dialog.SayAsync("Je hebt nog geen casussen ingediend. Typ ‘meld casus’ om er een in te dienen.");
        else await dialog.SayAsync(CasussenCard.Show(casussen));
        return null;

        async Task<IReadOnlyList<(Casus, string)>> FiledAsync(IDesk desk)
        {
            var filed = new List<(Casus, string)>();
            foreach (var casus in await desk.Casussen.FiledByAsync(dialog.Me())) filed.Add((casus, await desk.Handvatten.MakeAsync(new Handvat(casus.Nummer, casus.Versie))));
            return filed;
        }
    }
}

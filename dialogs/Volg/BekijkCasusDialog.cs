using Maatwerk.Cards;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Shows where one casus stands, with its history.</summary>
public sealed class BekijkCasusDialog(CasusStart start) : Dialog<Vervolg?>
{
    public override string Name => "bekijk-casus";
    public override string Title => "het bekijken van een casus";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await CasusKeuze.AskAsync(dialog, start.Nummer, "Welke casus wil je zien?", _ => true);
        if (nummer is null)
        {
            await dialog.SayAsync("Je hebt nog geen casussen ingediend. Typ ‘meld casus’ om er een in te dienen.");
            return null;
        }
        var (casus, wie) = await dialog.SeeAsync(nummer);
        if (casus is null) await dialog.SayAsync(CasusKeuze.NotFound(nummer));
        else await dialog.ShowAsync(await dialog.PeekAsync(desk => CasusKaart.ForAsync(desk, casus, wie)), casus.Nummer, CasusKaartsoort.Casus);
        return null;
    }
}

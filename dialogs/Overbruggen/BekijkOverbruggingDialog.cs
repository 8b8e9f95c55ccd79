using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Shows where the overbrugging of a casus stands and what this person may do.</summary>
public sealed class BekijkOverbruggingDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overbrugging";
    public override string Title => "het bekijken van een overbrugging";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseCasusAsync(start.Casus, "Van welke casus wil je de overbrugging zien?", Handeling.LeesOverbrugging) is not { } nummer) return null;
        var found = await dialog.PeekAsync(async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            return await desk.OverbruggingAsync(nummer, wie, Name) is ({ } werk, { } zaak)
                ? OverbruggingCard.Show(zaak, (await desk.DecideAsync(wie, Handeling.ZetOverbruggingStap, werk.Casus, werk.Dossier)).Toegestaan ? zaak.Allowed(wie) : [])
                : null;
        });
        if (found is null) await dialog.SayAsync($"{OverbruggingActies.None(nummer)} Typ ‘vraag overbrugging {nummer}’ om er een te vragen.");
        else await dialog.SayAsync(found);
        return null;
    }
}

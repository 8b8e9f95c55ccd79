using Maatwerk.Cards;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>What the dossier of a casus is read for.</summary>
public enum Dossierblad
{
    Dossier,
    Geschiedenis,
    LijktOp,
}

/// <summary>Shows a dossier: all that matters on one card, the whole history, or which casussen look like it. Who may only see the casus, sees the casus.</summary>
public sealed class DossierDialog(string naam, Dossierblad blad, LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => naam;
    public override string Title => "het dossier van een casus";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Casus!;
        var (werk, wie) = await dialog.ReadAsync(nummer, naam, Handeling.LeesDossier);
        if (werk is null) return Vervolg.Begin("bekijk-casus", new CasusStart(nummer), VolgJson.Default.CasusStart);
        await dialog.SayAsync(blad switch
        {
            Dossierblad.Geschiedenis => GeschiedenisCard.Show(werk.Casus, werk.Dossier),
            Dossierblad.LijktOp => GelijkendeCard.Show(werk.Casus.Nummer, await AlikeAsync(dialog, werk, wie)),
            _ => DossierCard.Show(werk.Casus, werk.Dossier, await dialog.PeekAsync(desk => desk.LiesWithAsync(wie, werk.Dossier)), werk.Casus.Allowed(wie), dialog.Now),
        });
        return null;
    }

    private static Task<IReadOnlyList<Gelijkende>> AlikeAsync(DialogContext dialog, Werk werk, Domain.Gebruikers.Gebruiker wie) => dialog.PeekAsync(async desk =>
        Gelijkenis.Find(werk, (await desk.Dossiers.AllAsync()).Where(ander => Bevoegdheden.Decide(wie, Handeling.LeesDossier, ander.Casus, ander.Dossier).Toegestaan)));
}

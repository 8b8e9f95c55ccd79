using Maatwerk.Cards;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Gives a link with which the dossier can be printed once.</summary>
public sealed class DrukAfDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "druk-dossier-af";
    public override string Title => "het afdrukken van een dossier";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Casus!;
        var (werk, wie) = await dialog.ReadAsync(nummer, "afdrukken", Handeling.DrukDossierAf);
        if (werk is null) await dialog.SayAsync(await dialog.PeekAsync(desk => desk.WhyNotAsync(nummer, wie)));
        else if (await LinkAsync(dialog, new Afdruk(wie.Id, werk.Casus.Nummer)) is { } link) await dialog.SayAsync(AfdrukCard.Show(werk.Casus.Nummer, link, dialog.Now + Afdrukken.Geldig));
        else await dialog.SayAsync("Afdrukken kan in deze omgeving niet: het adres van de assistent is niet ingesteld. Vraag het aan de beheerder.");
        return null;
    }

    // The link is not kept with the effects: only its receiver has it.
    private static Task<string?> LinkAsync(DialogContext dialog, Afdruk afdruk) => dialog.PeekAsync(async desk =>
        desk.Loket.Adres is { } adres ? $"{adres}afdruk/{await desk.Afdrukken.MakeAsync(afdruk)}" : null);
}

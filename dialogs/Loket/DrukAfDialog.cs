using Maatwerk.Domain.Kalender;
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
        // The link is not kept with the effects: only its receiver has it.
        await dialog.SayAsync(await dialog.PeekAsync(async desk =>
        {
            if (werk is null) return await desk.WhyNotAsync(nummer, wie);
            if (desk.Loket.Adres is not { } adres) return "Afdrukken kan in deze omgeving niet: het adres van de assistent is niet ingesteld. Vraag het aan de beheerder.";
            var sleutel = await desk.Afdrukken.MakeAsync(new Afdruk(wie.Id, werk.Casus.Nummer));
            return $"Hier druk je het dossier van casus {nummer} af: {adres}/afdruk/{sleutel}\n\nDe link werkt één keer, tot {Datum.MetTijd(dialog.Now + Afdrukken.Geldig)}. Deel hem niet.";
        }));
        return null;
    }
}

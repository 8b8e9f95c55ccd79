using Maatwerk.Cards;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Lists the open cases of the LET for the chair and the regievoerders.</summary>
public sealed class LetZakenDialog : Dialog<Vervolg?>
{
    public override string Name => "let-zaken";
    public override string Title => "de zaken bij het LET";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var zaken = await dialog.PeekAsync(async desk =>
        {
            var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
            var besluit = Bevoegdheden.Decide(wie, Handeling.ZieLetZaken);
            await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "inzien", "let-zaken", besluit.InAudit));
            return besluit.Toegestaan ? await desk.Trajecten.OpenAsync<Let>() : null;
        });
        if (zaken is null) await dialog.SayAsync("De zaken bij het LET zijn voor de voorzitter van het LET en de regievoerders van het LMM.");
        else await dialog.SayAsync(LetZakenCard.Show(zaken));
        return null;
    }
}

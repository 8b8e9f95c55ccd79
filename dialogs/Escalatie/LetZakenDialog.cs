using Maatwerk.Cards;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Lists the open cases of the LET: all of them for the chair and the regievoerders, for a bestuurder those of the invitations.</summary>
public sealed class LetZakenDialog : Dialog<Vervolg?>
{
    public override string Name => "let-zaken";
    public override string Title => "de zaken bij het LET";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var zaken = await dialog.PeekAsync(async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            var (all, own) = (Bevoegdheden.Decide(wie, Handeling.ZieLetZaken), Bevoegdheden.Decide(wie, Handeling.ZieEigenLetZaken));
            await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "inzien", "let-zaken", (all.Toegestaan ? all : own).InAudit));
            if (!all.Toegestaan && !own.Toegestaan) return null;
            return (await desk.Trajecten.OpenAsync<Let>()).Where(let => all.Toegestaan || let.PartijOf(wie) is { Vertegenwoordiger: not null }).ToList();
        });
        if (zaken is null) await dialog.SayAsync("De zaken bij het LET zijn voor de voorzitter van het LET, de regievoerders van het LMM en bestuurders die zijn uitgenodigd.");
        else await dialog.SayAsync(LetZakenCard.Show(zaken));
        return null;
    }
}

using Maatwerk.Cards;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Lists the corrections that wait, for who keeps those entries.</summary>
public sealed class CorrectiesDialog : Dialog<Vervolg?>
{
    public override string Name => "correcties";
    public override string Title => "de correcties";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var (wie, correcties) = await dialog.PeekAsync(async desk =>
        {
            var ik = await dialog.MeAsync(desk);
            var besluit = Ingangbetrekking.DecideKeeper(ik, ik.OrganisatieId ?? "");
            await desk.Audit.RecordAsync(new AuditRegel(ik.Id, "correcties-zien", "register", besluit.InAudit));
            return (ik, (await desk.Registerbeheer.OpenAsync<Correctie>()).Where(een => Ingangbetrekking.DecideKeeper(ik, een.OrganisatieId).Toegestaan).ToList());
        });
        if (correcties.Count > 0) await dialog.SayAsync(CorrectiesCard.Show(correcties));
        else await dialog.SayAsync(wie.Is(Rol.Registerbeheerder) || wie.Is(Rol.Organisatiebeheerder) ? "Er zijn geen open correcties." : "De lijst met correcties is voor wie het register bijhoudt.");
        return null;
    }
}

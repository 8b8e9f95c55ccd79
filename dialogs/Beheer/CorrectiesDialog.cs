using Maatwerk.Cards;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register.Beheer;

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
            var ik = await desk.MeAsync(dialog.Me(), dialog.From.Name);
            return (ik, (await desk.Registerbeheer.OpenAsync<Correctie>(ik.Id.TenantId)).Where(een => Ingangbetrekking.IsKeeper(ik, een.OrganisatieId)).ToList());
        });
        if (correcties.Count > 0) await dialog.SayAsync(CorrectiesCard.Show(correcties));
        else await dialog.SayAsync(wie.Is(Rol.Registerbeheerder) || wie.Is(Rol.Organisatiebeheerder) ? "Er zijn geen open correcties." : "De lijst met correcties is voor wie het register bijhoudt.");
        return null;
    }
}

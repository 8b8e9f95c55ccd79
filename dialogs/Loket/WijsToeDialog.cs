using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Gives casussen to a colleague of the loket, or lays them with a group. A reason is asked when one lies with somebody else.</summary>
public sealed class WijsToeDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const string Groep = "groep ";

    public override string Name => "wijs-casus-toe";
    public override string Title => "het toewijzen van een casus";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (!await dialog.MayAsync(start.Casussen[0], "toewijzen", Handeling.WijsToe)) return null;
        if (start.Rest?.StartsWith(Groep, StringComparison.OrdinalIgnoreCase) == true)
        {
            await dialog.SayAsync(await dialog.EachAsync("toewijzen", start.Casussen, Handeling.WijsToe, (desk, werk, wie) => Verdeling.GiveToGroupAsync(desk, werk, wie, start.Rest[Groep.Length..], dialog.Now)));
            return null;
        }
        if (await dialog.AskColleagueAsync("collega", "Aan wie?", start.Rest?.TrimEnd('.')) is not { } aan)
        {
            await dialog.SayAsync("Ik ken geen andere regievoerder. Er is niets gebeurd.");
            return null;
        }
        var reden = await LiesElsewhereAsync(dialog) ? await dialog.AskAsync("reden", Tekst.Of("De casus ligt bij een collega. Waarom wijs je hem anders toe?").AtMost(500).As("reden")) : null;
        await dialog.SayAsync(await dialog.EachAsync("toewijzen", start.Casussen, Handeling.WijsToe, async (desk, werk, wie) =>
            await desk.Gebruikers.FindAsync(new GebruikerId(wie.Id.TenantId, aan)) is { } collega && collega.Is(Rol.Regievoerder)
                ? await Verdeling.GiveAsync(desk, werk, wie, collega, reden, dialog.Now) : "Die collega is geen regievoerder meer. Ik heb niets gedaan."));
        return null;
    }

    private Task<bool> LiesElsewhereAsync(DialogContext dialog) => dialog.LookUpAsync("bij-een-ander", LoketJson.Default.Boolean, async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        foreach (var nummer in start.Casussen)
            if (await desk.OpenAsync(nummer, wie, "toewijzen", Handeling.WijsToe) is { Dossier: { Behandelaar: not null } dossier } && !await desk.LiesWithAsync(wie, dossier)) return true;
        return false;
    });
}

using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>All that lies with somebody goes to a colleague at once; for a day it can be taken back.</summary>
public sealed class OverdrachtDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "draag-werk-over";
    public override string Title => "het overdragen van je werk";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var mine = await dialog.LookUpAsync("mijn-werk", LoketJson.Default.ListString, MineAsync(dialog));
        if (mine.Count == 0)
        {
            await dialog.SayAsync("Er ligt nu geen casus bij jou. Er is niets om over te dragen.");
            return null;
        }
        if (await dialog.AskColleagueAsync("aan", "Aan wie draag je al je werk over?", start.Rest) is not { } aan)
        {
            await dialog.SayAsync("Ik ken geen collega met dezelfde rol. Er is niets gebeurd.");
            return null;
        }
        if (!await dialog.AskAsync("zeker", JaNee.Of($"Dit gaat over {Count(mine.Count)}: {string.Join(", ", mine)}. Zal ik alles overdragen?").As("zeker")))
        {
            await dialog.SayAsync("Goed, er verandert niets.");
            return null;
        }
        await dialog.SayAsync(await dialog.DoOnceAsync("draag-over", LoketJson.Default.String, (desk, key) => HandOverAsync(desk, dialog, key, mine, new GebruikerId(dialog.From.TenantId, aan))));
        return null;
    }

    private static Func<IDesk, Task<List<string>>> MineAsync(DialogContext dialog) => async desk =>
        [.. (await desk.Dossiers.OpenAsync()).Where(werk => werk.Dossier.Behandelaar?.Wie == dialog.Me()).Select(werk => werk.Casus.Nummer.ToString())];

    private static async Task<string> HandOverAsync(IDesk desk, DialogContext dialog, string key, List<string> nummers, GebruikerId aanId)
    {
        var (me, aan) = (await dialog.MeAsync(desk), await desk.MeAsync(aanId));
        var moved = new List<Casusnummer>();
        foreach (var nummer in nummers.Select(Casusnummer.Parse).OfType<Casusnummer>())
        {
            var (casus, dossier) = (await desk.Casussen.FindAsync(nummer), await desk.Dossiers.FindAsync(nummer));
            if (casus is null || dossier.Behandelaar?.Wie != me.Id || !(await desk.DecideAsync(me, Handeling.WijsToe, casus, dossier)).Toegestaan) continue;
            await desk.Dossiers.SaveAsync(dossier.GiveTo(aan, me, dialog.Now, "overdracht van al het werk"));
            moved.Add(nummer);
        }
        await desk.Overdrachten.SaveAsync(new Overdracht(key, me.Id, me.Naam, aan.Id, aan.Naam, dialog.Now, moved));
        await desk.Signalen.SendAsync(new Signaal(aan.Id, "overdracht", "je werk", $"{me.Naam} heeft {Count(moved.Count)} aan je overgedragen: {string.Join(", ", moved)}.") { Door = me.Id, Opdracht = "mijn werk" });
        return $"{Count(moved.Count)} overgedragen aan {aan.Naam}. Toch niet? Typ binnen een dag ‘draai overdracht terug’.";
    }

    private static string Count(int aantal) => aantal == 1 ? "1 casus" : $"{aantal} casussen";
}

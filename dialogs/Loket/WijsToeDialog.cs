using System.Text.Json.Serialization;
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
        var collegas = await dialog.LookUpAsync("collegas", WijsToeJson.Default.ListOptie, desk => ColleaguesAsync(desk, dialog.From.TenantId));
        var named = Named(collegas);
        if (start.Rest is not null && named is null) await dialog.SayAsync($"Ik ken geen regievoerder ‘{start.Rest}’, of meer dan één.");
        var aan = await dialog.AskAsync("collega", Keuze.Of("Aan wie?", collegas).As("collega").Known(named is not null, named));
        var reden = await OthersAsync(dialog) ? await dialog.AskAsync("reden", Tekst.Of("De casus ligt bij een collega. Waarom wijs je hem anders toe?").AtMost(500).As("reden")) : null;
        await dialog.SayAsync(await dialog.EachAsync("toewijzen", start.Casussen, Handeling.WijsToe, async (desk, werk, wie) =>
            await desk.Gebruikers.FindAsync(new GebruikerId(wie.Id.TenantId, aan)) is { } collega && collega.Is(Rol.Regievoerder)
                ? await Verdeling.GiveAsync(desk, werk, wie, collega, reden, dialog.Now) : "Die collega is geen regievoerder meer. Ik heb niets gedaan."));
        return null;
    }

    private static async Task<List<Optie>> ColleaguesAsync(IDesk desk, string tenant) =>
        [.. (await desk.Gebruikers.WithRoleAsync(tenant, Rol.Regievoerder)).Select(wie => new Optie(wie.Id.ObjectId, wie.Naam))];

    private string? Named(List<Optie> collegas)
    {
        if (string.IsNullOrWhiteSpace(start.Rest)) return null;
        var found = collegas.Where(collega => collega.Titel.Contains(start.Rest.Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase)).ToList();
        return found is [var only] ? only.Id : null;
    }

    private Task<bool> OthersAsync(DialogContext dialog) => dialog.LookUpAsync("bij-een-ander", LoketJson.Default.Boolean, async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        foreach (var nummer in start.Casussen)
            if (await desk.OpenAsync(nummer, wie, "toewijzen", Handeling.WijsToe) is { Dossier: { Behandelaar: not null } dossier } && !Betrekkingen.LiesWith(wie, dossier)) return true;
        return false;
    });
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<Optie>))]
internal sealed partial class WijsToeJson : JsonSerializerContext;

using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Dialogs.Loket;

/// <summary>The people one can give work to: same role and organisation, others than oneself.</summary>
internal static class Collegas
{
    public const string Niemand = "niemand";

    /// <summary>Asks for a colleague; the list does not change while one chooses.</summary>
    /// <returns>The object id, <see cref="Niemand"/>, or null when there is nobody to choose.</returns>
    public static async Task<string?> AskColleagueAsync(this DialogContext dialog, string naam, string vraag, string? genoemd, bool niemandMag = false)
    {
        var collegas = await dialog.LookUpAsync($"{naam}-lijst", LoketJson.Default.ListCollega, desk => OfAsync(desk, dialog));
        if (collegas.Count == 0) return niemandMag ? Niemand : null;
        var opties = collegas.Select(collega => new Optie(collega.ObjectId, collega.Naam));
        if (niemandMag) opties = opties.Append(new Optie(Niemand, "Niemand"));
        var named = collegas.Find(collega => genoemd is not null && collega.Naam.Contains(genoemd.Trim(), StringComparison.OrdinalIgnoreCase));
        return await dialog.AskAsync(naam, Keuze.Of(vraag, opties).As("collega").Known(named is not null, named?.ObjectId));
    }

    private static async Task<List<Collega>> OfAsync(IDesk desk, DialogContext dialog)
    {
        var me = await dialog.MeAsync(desk);
        var all = new List<Gebruiker>();
        foreach (var rol in me.Rollen) all.AddRange(await desk.Gebruikers.WithAsync(rol, me.OrganisatieId));
        return [.. all.Where(one => one.Id.TenantId == me.Id.TenantId && one.Id != me.Id).DistinctBy(one => one.Id).OrderBy(one => one.Naam, StringComparer.Ordinal).Select(one => new Collega(one.Id.ObjectId, one.Naam))];
    }
}

/// <summary>A colleague as one can choose them.</summary>
public sealed record Collega(string ObjectId, string Naam);

using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Ends a mandate at once: less may always, without a second person.</summary>
public sealed class NeemRolTerugDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "neem-rol-terug";
    public override string Title => "het terugnemen van een rol";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.SayAsync(await dialog.DoOnceAsync("neem-terug", BeheerJson.Default.String, async (desk, _) =>
        {
            if (!await GeefRolDialog.MayAsync(desk, dialog)) return "Een rol terugnemen kan alleen de registerbeheerder.";
            if (Teksten.Parse<Rol>(start.Woorden) is not { } rol) return $"Ik ken geen rol ‘{start.Woorden}’. Typ ‘mandaten’ voor de lijst.";
            var mensen = await desk.Gebruikers.NamedAsync((start.Rest ?? "").TrimEnd('.', '!'));
            if (mensen.Count != 1) return mensen.Count == 0 ? $"Ik ken niemand die ‘{start.Rest}’ heet." : "Er zijn meer mensen met die naam. Typ de hele naam.";
            return await desk.Mandaten.EndAsync(mensen[0].Id, rol, Nederland.Day(dialog.Now).AddDays(-1))
                ? $"De rol {rol.Tekst()} van {mensen[0].Naam} is teruggenomen. Vanaf het volgende bericht telt hij niet meer."
                : $"{mensen[0].Naam} heeft geen mandaat voor de rol {rol.Tekst()}.";
        }));
        return null;
    }
}

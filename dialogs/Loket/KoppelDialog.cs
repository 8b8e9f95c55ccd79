using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Ties two casussen together; each dossier then names the other.</summary>
public sealed class KoppelDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "dossier-koppel";
    public override string Title => "het koppelen van casussen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var (een, ander) = (start.Casussen[0], start.Casussen[^1]);
        if (een == ander)
        {
            await dialog.SayAsync("Een casus koppel je aan een andere casus.");
            return null;
        }
        await dialog.SayAsync(await dialog.DossierAsync(een, "koppelen", Handeling.HoudDossierBij, async (desk, werk, wie) =>
        {
            if (await desk.OpenAsync(ander, wie, "koppelen", Handeling.LeesDossier) is not { } tweede) return await desk.WhyNotAsync(ander, wie);
            var (next, other) = (werk.Dossier.Link(wie, dialog.Now, tweede.Casus.Nummer), tweede.Dossier.Link(wie, dialog.Now, werk.Casus.Nummer));
            if (ReferenceEquals(next, werk.Dossier)) return $"Casus {een} en casus {ander} zijn al gekoppeld.";
            await desk.Dossiers.SaveAsync(next);
            if (!ReferenceEquals(other, tweede.Dossier)) await desk.Dossiers.SaveAsync(other);
            return $"Casus {een} en casus {ander} zijn gekoppeld.";
        }));
        return null;
    }
}

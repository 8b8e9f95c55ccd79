using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Takes casussen that lie with nobody; what lies with somebody else is taken over only when that is said, and with a reason.</summary>
public sealed class NeemCasusDialog(LoketStart start, bool over) : Dialog<Vervolg?>
{
    public override string Name => over ? "neem-casus-over" : "neem-casus";
    public override string Title => over ? "het overnemen van een casus" : "het nemen van een casus";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (!over)
        {
            await dialog.SayAsync(await dialog.EachAsync("nemen", start.Casussen, Handeling.NeemCasus, (desk, werk, wie) => Verdeling.TakeAsync(desk, werk, wie, dialog.Now)));
            return null;
        }
        if (!await dialog.MayAsync(start.Casussen[0], "overnemen", Handeling.NeemCasus)) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of("Waarom neem je de casus over? De collega ziet de reden in de geschiedenis.").AtMost(500).As("reden").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.EachAsync("overnemen", start.Casussen, Handeling.NeemCasus, (desk, werk, wie) => Verdeling.TakeOverAsync(desk, werk, wie, reden, dialog.Now)));
        return null;
    }
}

using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Gives casussen back to the work of the loket, with a reason.</summary>
public sealed class GeefVrijDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "geef-casus-vrij";
    public override string Title => "het vrijgeven van een casus";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (start.Casussen.Count == 1 && !await dialog.MayAsync(start.Casussen[0], "vrijgeven", Handeling.GeefVrij)) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of(start.Casussen.Count == 1 ? "Waarom geef je de casus vrij?" : "Waarom geef je deze casussen vrij?").AtMost(500).As("reden").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.EachAsync("vrijgeven", start.Casussen, Handeling.GeefVrij, (desk, werk, wie) => Verdeling.ReleaseAsync(desk, werk, wie, reden, dialog.Now)));
        return null;
    }
}

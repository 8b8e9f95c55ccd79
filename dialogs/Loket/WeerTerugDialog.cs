using Maatwerk.Domain.Kalender;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Somebody who was away is back.</summary>
public sealed class WeerTerugDialog : Dialog<Vervolg?>
{
    public override string Name => "weer-terug";
    public override string Title => "je terugkeer";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var was = await dialog.DoOnceAsync("terug", LoketJson.Default.Boolean, (desk, _) => desk.Waarnemingen.EndAsync(dialog.Me(), Nederland.Day(dialog.Now)));
        await dialog.SayAsync(was ? "Welkom terug. Je berichten komen weer bij jou." : "Je stond niet als afwezig. Je berichten komen bij jou.");
        return null;
    }
}

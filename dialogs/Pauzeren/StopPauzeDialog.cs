using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Stops a pause that does not run yet, with a reason.</summary>
public sealed class StopPauzeDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "stop-pauze";
    public override string Title => "het stoppen van een pauze";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now, "x")) is not { } beeld) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of("Waarom stop je ermee?").AtMost(400).As("reden"));
        await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "stoppen", Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now, reden), _ => "De pauze is gestopt. Schuldeisers die al een verzoek kregen, laat je dat zelf weten."));
        return null;
    }

    private static TimeOutStap Step(Gebruiker wie, DateTimeOffset nu, string reden) => new(TimeOutTrigger.Stop, wie, nu) { Reden = reden };
}

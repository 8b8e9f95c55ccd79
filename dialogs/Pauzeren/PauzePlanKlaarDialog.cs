using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Ends a pause because there is a plan.</summary>
public sealed class PauzePlanKlaarDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "pauze-plan-klaar";
    public override string Title => "het plan na een pauze";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now, "x")) is not { } beeld) return null;
        var plan = await dialog.AskAsync("afgesproken", Tekst.Of("Wat is er afgesproken? Schrijf het zonder namen of bedragen.").AtMost(600).As("afgesproken"));
        await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "afronden", Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now, plan), _ => "Mooi, er is een plan. De pauze is beëindigd."));
        return null;
    }

    private static TimeOutStap Step(Gebruiker wie, DateTimeOffset nu, string plan) => new(TimeOutTrigger.PlanKlaar, wie, nu) { Tekst = plan };
}

using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;
using Datum = Maatwerk.Dialogs.Prompts.Datum;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>How far a longer pause is.</summary>
/// <param name="IsGoedgekeurd">True when a second person has agreed and it only has to be carried out.</param>
/// <param name="Wacht">True when it still lies before that person.</param>
public sealed record VerlengBeeld(bool IsGoedgekeurd, bool Wacht, DateOnly? Einddatum);

/// <summary>Makes a pause longer at one creditor: that creditor agrees again, a second person looks along, and then it holds.</summary>
public sealed class VerlengPauzeDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "verleng-pauze";
    public override string Title => "het verlengen van een pauze";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, Probe(dialog.Now), one => one.Wacht) is not { } beeld) return null;
        var stand = await dialog.LookUpAsync("stand", PauzerenJson.Default.VerlengBeeld, async desk =>
            await desk.Trajecten.FindAsync<TimeOutAfspraak>(beeld.Id) is { } pauze ? new VerlengBeeld(IsApproved(pauze), pauze.Verlenging is not null && !IsApproved(pauze), pauze.Verlenging?.Einddatum) : new VerlengBeeld(false, false, null));
        if (stand.Wacht) await dialog.SayAsync("De verlenging ligt nog bij een leidinggevende. Daarna kun je hem vastleggen.");
        else if (stand.IsGoedgekeurd) await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "verlengen", Handeling.BereidTimeOutVoor, (wie, _) => new TimeOutStap(TimeOutTrigger.Verleng, wie, dialog.Now), _ => $"De pauze is verlengd tot en met {Domain.Kalender.Datum.Lang(stand.Einddatum!.Value)}."));
        else await AskAsync(dialog, beeld);
        return null;
    }

    private static async Task AskAsync(DialogContext dialog, PauzeBeeld beeld)
    {
        var schuldeiser = await dialog.AskAsync("schuldeiser", PauzeVragen.Which("Bij welke schuldeiser wil je verlengen?", beeld));
        if (!await dialog.AskAsync("opnieuw-akkoord", JaNee.Of($"Is {schuldeiser} opnieuw akkoord gegaan?").As("opnieuw akkoord")))
        {
            await dialog.SayAsync($"Vraag {schuldeiser} dan eerst om langer te wachten. Elke schuldeiser beslist zelf.");
            return;
        }
        var vandaag = Nederland.Day(dialog.Now);
        var dag = await dialog.AskAsync("einddatum", Datum.Needed($"Tot en met welke dag wacht {schuldeiser} nu?").Within(vandaag.AddDays(1), vandaag.AddYears(2), "Noem een dag die nog komt, hoogstens twee jaar vooruit.").As("wacht tot en met"));
        await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "voorleggen", Handeling.BereidTimeOutVoor,
            (wie, _) => new TimeOutStap(TimeOutTrigger.VraagVierOgen, wie, dialog.Now) { OpnieuwAkkoord = true, Verlenging = new Verlenging(schuldeiser, dag!.Value) },
            next => $"Een leidinggevende kijkt eerst mee. Controlegetal: {Cards.Controlegetal.Show(next.VierOgen!.Vingerafdruk)}. Daarna typ je weer ‘{PauzeZinnen.Of("verleng pauze", next.Casus)}’."));
    }

    private static bool IsApproved(TimeOutAfspraak pauze) => pauze is { Verlenging: not null, VierOgen.Door: not null };

    // Whatever stage it is in, it needs a pause that runs and this person; a stage that waits is said later.
    private static Func<Gebruiker, TimeOutAfspraak, TimeOutStap?> Probe(DateTimeOffset nu) => (wie, pauze) => pauze.Verlenging is not null && pauze.Status == TimeOutStatus.Actief ? null
        : new TimeOutStap(TimeOutTrigger.VraagVierOgen, wie, nu) { OpnieuwAkkoord = true, Verlenging = pauze.Vorderingen.FirstOrDefault(one => one.Wacht) is { } one ? new Verlenging(one.Organisatie, one.Einddatum!.Value.AddDays(1)) : null };
}

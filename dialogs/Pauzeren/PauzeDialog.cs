using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Shows one pause: what each creditor answered, until when, and what goes on meanwhile.</summary>
public sealed class PauzeDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "pauze";
    public override string Title => "het bekijken van een pauze";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.LeesTimeOut, (_, _) => null) is { } beeld) await ShowAsync(dialog, beeld.Id, _ => true);
        return null;
    }

    /// <summary>The card of that pause for this person, when it is one of these.</summary>
    internal static async Task ShowAsync(DialogContext dialog, string id, Func<TimeOutAfspraak, bool> when)
    {
        if (!dialog.IsLive) return;
        var card = await dialog.PeekAsync(async desk =>
        {
            var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
            return await desk.Trajecten.FindAsync<TimeOutAfspraak>(id) is { } pauze && when(pauze) ? PauzeCard.Show(pauze, pauze.Tie(wie) == Betrekking.Geen ? [] : pauze.Allowed(wie)) : null;
        });
        if (card is not null) await dialog.SayAsync(card);
    }
}

/// <summary>Lists the open pauses of this person and of the own organisation.</summary>
public sealed class MijnPauzesDialog : Dialog<Vervolg?>
{
    public override string Name => "mijn-pauzes";
    public override string Title => "je pauzes";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var mine = await dialog.PeekAsync(async desk => await desk.PauzesAsync(null, await desk.MeAsync(dialog.Me(), dialog.From.Name), Name, Handeling.LeesTimeOut));
        if (mine.Count == 0) await dialog.SayAsync("Er lopen nu geen pauzes bij jou. Typ ‘bereid pauze voor’ om er een te beginnen.");
        else await dialog.SayAsync(PauzesCard.Show(mine));
        return null;
    }
}

/// <summary>Says the letters of a pause, one per creditor, to copy where they are sent.</summary>
public sealed class BrievenPauzeDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "brieven-pauze";
    public override string Title => "de brieven van een pauze";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.LeesTimeOut, (_, _) => null) is not { } beeld) return null;
        var pauze = await dialog.PeekAsync(desk => desk.Trajecten.FindAsync<TimeOutAfspraak>(beeld.Id));
        foreach (var one in pauze?.Vorderingen ?? [])
            await dialog.SayAsync($"{Verzoekbrief.Draft(pauze!, one)}\n\n{Pauzeinstrumenten.Find(one.Instrument)!.Kanaal} {Pauzeinstrumenten.Find(one.Instrument)!.BronTekst}");
        return null;
    }
}

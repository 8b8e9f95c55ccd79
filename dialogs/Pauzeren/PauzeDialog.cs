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
            var wie = await dialog.MeAsync(desk);
            return await desk.Trajecten.FindAsync<TimeOutAfspraak>(id) is { } pauze && when(pauze) ? PauzeCard.Show(pauze, pauze.Tie(wie) == Betrekking.Geen ? [] : pauze.Allowed(wie)) : null;
        });
        if (card is not null) await dialog.SayAsync(card);
    }
}

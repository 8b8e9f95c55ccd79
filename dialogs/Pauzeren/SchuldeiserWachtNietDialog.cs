using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Keeps that a creditor no longer waits; the last one ends the pause.</summary>
public sealed class SchuldeiserWachtNietDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "schuldeiser-wacht-niet";
    public override string Title => "een schuldeiser die niet meer wacht";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, (wie, pauze) => Step(wie, dialog.Now, pauze.Vorderingen.FirstOrDefault(one => one.Wacht)?.Organisatie, null), one => one.Wacht) is not { } beeld) return null;
        var schuldeiser = await dialog.AskAsync("schuldeiser", PauzeVragen.Which("Welke schuldeiser wacht niet meer?", beeld));
        var reden = await dialog.AskAsync("reden", Tekst.Of("Wat is er gebeurd? Schrijf het zonder namen.").AtMost(400).As("reden"));
        await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "noteren", Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now, schuldeiser, reden),
            next => next.IsOpen ? $"Genoteerd. Deze schuldeisers wachten nog: {string.Join(", ", next.Vorderingen.Where(one => one.Wacht).Select(one => one.Organisatie))}." : "Genoteerd. Niemand wacht nu nog. De pauze is beëindigd, en schuldeisers mogen weer innen."));
        return null;
    }

    private static TimeOutStap Step(Gebruiker wie, DateTimeOffset nu, string? schuldeiser, string? reden) => new(TimeOutTrigger.NietNagekomen, wie, nu) { Organisatie = schuldeiser, Reden = reden };
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

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

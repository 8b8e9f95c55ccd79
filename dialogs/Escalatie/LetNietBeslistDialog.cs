using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>No agreement: what each party said is written down as it was.</summary>
public sealed class LetNietBeslistDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-niet-beslist";
    public override string Title => "het vastleggen dat er geen overeenstemming is";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.GeenOvereenstemming, Handeling.LeidLet) is not { } nummer) return null;
        var gezegd = new List<Standpunt>();
        foreach (var partij in (await dialog.LetAsync(nummer)).Partijen)
            gezegd.Add(new Standpunt(partij.Naam, await dialog.AskAsync($"standpunt-{gezegd.Count + 1}", Tekst.Of($"Wat zei {partij.Naam}?").AtMost(1000).As($"wat {partij.Naam} zei"))));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "niet-beslist", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.GeenOvereenstemming, wie, dialog.Now) { Standpunten = gezegd },
            _ => $"Vastgelegd: over {nummer} is niets beslist. Niemand hoefde toe te geven. Sluit de zaak met een leerpunt: typ ‘sluit let {nummer}’."));
        return null;
    }
}

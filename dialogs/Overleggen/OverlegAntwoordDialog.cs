using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Somebody who is invited says when that is possible; the organiser notes what was said by telephone.</summary>
public sealed class OverlegAntwoordDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-antwoord";
    public override string Title => "je antwoord op een uitnodiging";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.Antwoord) is not { } overleg) return null;
        var namens = await dialog.LookUpAsync("namens-wie", LoketJson.Default.ListString, async desk => overleg.SpokenForBy(await dialog.MeAsync(desk)).Select(one => one.Partij).ToList());
        if (namens.Count == 0)
        {
            await dialog.SayAsync("Iedereen die is uitgenodigd, antwoordt hier zelf.");
            return null;
        }
        var partij = await dialog.AskAsync("partij", Keuze.Of("Van wie is het antwoord?", namens.Select(naam => new Optie(naam, naam))).As("wie antwoordt").Known(namens.Count == 1, namens[0]));
        var momenten = string.Join("\n", overleg.Momenten.Select((moment, at) => $"{at + 1}. {OverlegCard.Moment(moment)}"));
        var gezegd = start.Rest is { } rest ? Beschikbaarheid.Read(rest, overleg.Momenten, dialog.Now) : [];
        var antwoord = await dialog.AskAsync("antwoord", new Beschikbaarheidvraag($"Bij welke momenten kan {partij}?\n{momenten}", overleg.Momenten).As("antwoord").Known(gezegd.Count > 0, [.. gezegd]));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "antwoorden", wie => new OverlegStap(OverlegTrigger.Antwoord, wie, dialog.Now) { Partij = partij, Antwoorden = antwoord },
            _ => $"Genoteerd voor {partij}: {Beschikbaarheidvraag.InWords(antwoord)}. De organisator krijgt bericht."));
        return null;
    }
}

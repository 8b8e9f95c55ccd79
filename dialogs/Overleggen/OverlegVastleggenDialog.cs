using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>The organiser fixes one of the moments, with the link of an online meeting when there is one.</summary>
public sealed class OverlegVastleggenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-vastleggen";
    public override string Title => "het vastleggen van een moment";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.LegMomentVast) is not { } overleg) return null;
        var gekozen = await dialog.AskAsync("moment", Keuze.Of("Welk moment leg je vast?", overleg.Momenten.Select((moment, at) => new Optie($"m{at + 1}", $"{OverlegCard.Moment(moment)} ({Count(overleg, moment)})"))).As("moment"));
        var moment = overleg.Momenten[int.Parse(gekozen[1..], System.Globalization.CultureInfo.InvariantCulture) - 1];
        var link = await dialog.AskAsync("link", new Linkvraag("Is er een link voor een online overleg, bijvoorbeeld van Teams? Plak hem hier, of typ ‘geen link’.").As("link"));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "vastleggen", wie => new OverlegStap(OverlegTrigger.LegMomentVast, wie, dialog.Now) { Moment = moment, Link = link.Length == 0 ? null : link },
            _ => $"Vastgelegd: {OverlegCard.Moment(moment)}. Iedereen die mij ook gebruikt, krijgt bericht."));
        await dialog.ShowAsync(nummer);
        await dialog.SendFileAsync(nummer);
        return null;
    }

    private static string Count(Overleg overleg, DateTimeOffset moment)
    {
        var all = overleg.Genodigden.Select(genodigde => genodigde.Kan(moment)).ToList();
        return $"{all.Count(kan => kan == true)} kan wel, {all.Count(kan => kan == false)} niet, {all.Count(kan => kan is null)} onbekend";
    }
}

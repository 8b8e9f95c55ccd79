using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Shows a casusoverleg to the organiser, the filer, the LMM and whoever is invited.</summary>
public sealed class OverlegBekijkDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-bekijk";
    public override string Title => "het bekijken van een overleg";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.ShowAsync(await dialog.AskNummerAsync(start));
        return null;
    }
}

/// <summary>Somebody who is invited says when that is possible; the organiser notes what was said by telephone.</summary>
public sealed class OverlegAntwoordDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-antwoord";
    public override string Title => "je antwoord op een uitnodiging";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.Antwoord) is not { } overleg) return null;
        var namens = await dialog.LookUpAsync("namens-wie", LoketJson.Default.ListString, async desk => overleg.SpokenForBy(await desk.MeAsync(dialog.Me(), dialog.From.Name)).Select(one => one.Partij).ToList());
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
            _ => $"Vastgelegd: {OverlegCard.Moment(moment)}. Iedereen met een account krijgt bericht."));
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

/// <summary>The organiser proposes other moments; answers to the old ones fall away.</summary>
public sealed class OverlegVerzettenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-verzetten";
    public override string Title => "het verzetten van een overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.StelAndereMomentenVoor) is null) return null;
        var momenten = await dialog.AskAsync("momenten", Momenten.Of($"Welke momenten stel je nu voor? Noem er één tot {Overleg.MeesteMomenten}, met de dag en de tijd.", Overleg.MeesteMomenten).As("momenten"));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "verzetten", wie => new OverlegStap(OverlegTrigger.StelAndereMomentenVoor, wie, dialog.Now) { Momenten = [.. momenten.Select(Momenten.Instant)] },
            _ => "De nieuwe momenten zijn voorgesteld. Iedereen antwoordt opnieuw."));
        await dialog.ShowAsync(nummer);
        return null;
    }
}

/// <summary>Calls an overleg off, with a reason; calendars get a cancellation.</summary>
public sealed class OverlegAfzeggenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-afzeggen";
    public override string Title => "het afzeggen van een overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.ZegAf) is not { } overleg) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of("Waarom zeg je het overleg af?").AtMost(500).As("reden"));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "afzeggen", wie => new OverlegStap(OverlegTrigger.ZegAf, wie, dialog.Now) { Reden = reden }, _ => $"Het overleg over {nummer} is afgezegd. Wie was uitgenodigd, krijgt bericht."));
        if (overleg.Moment is not null) await dialog.SendFileAsync(nummer);
        return null;
    }
}

/// <summary>Rounds an overleg off: how it stands with what was agreed.</summary>
public sealed class OverlegAfrondenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-afronden";
    public override string Title => "het afronden van een overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.RondAf) is null) return null;
        var stand = await dialog.AskAsync("stand", Tekst.Of("Hoe staat het met de afspraken?").AtMost(1000).As("stand van de afspraken"));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "afronden", wie => new OverlegStap(OverlegTrigger.RondAf, wie, dialog.Now) { Tekst = stand }, _ => $"Het overleg over {nummer} is afgerond."));
        return null;
    }
}

/// <summary>Gives the file for the calendar.</summary>
public sealed class OverlegAgendaDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-agenda";
    public override string Title => "het bestand voor je agenda";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.SendFileAsync(await dialog.AskNummerAsync(start));
        return null;
    }
}

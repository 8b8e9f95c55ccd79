using Maatwerk.Dialogs.Afspraken;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Starts the talk between the bestuurders.</summary>
public sealed class LetStartDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-start";
    public override string Title => "het starten van het overleg";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.StartOverleg, Handeling.LeidLet) is not { } nummer) return null;
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "starten", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.StartOverleg, wie, dialog.Now),
            _ => $"Het bestuurlijk overleg over {nummer} is begonnen. Daarna: ‘leg afspraken vast {nummer}’ of ‘geen overeenstemming {nummer}’."));
        return null;
    }
}

/// <summary>Asks for mediation; only where that is switched on.</summary>
public sealed class LetBemiddelingDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-bemiddeling";
    public override string Title => "het vragen om bemiddeling";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.VraagBemiddeling, Handeling.LeidLet) is not { } nummer) return null;
        var aan = await dialog.PeekAsync(desk => Task.FromResult(desk.Loket.LetBemiddeling));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "bemiddeling", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.VraagBemiddeling, wie, dialog.Now) { MetBemiddeling = aan },
            _ => $"Vastgelegd: er is bemiddeling gevraagd bij {nummer}. Dit was een idee uit 2019: regel zelf met wie."));
        return null;
    }
}

/// <summary>The chair writes down what was agreed. It holds once each owner confirmed it.</summary>
public sealed class LetAfsprakenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-afspraken";
    public override string Title => "het vastleggen van afspraken";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.LegAfsprakenVast, Handeling.LeidLet) is not { } nummer) return null;
        var acties = await dialog.AskActiesAsync([.. (await dialog.LetAsync(nummer)).Partijen.Select(partij => partij.Naam)], metDatum: false);
        var leerpunt = await dialog.AskAsync("leerpunt", Tekst.Of("Wat leren we van deze zaak? Dat mag ook later, bij het sluiten.").AtMost(1000).Optional().As("leerpunt"));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "vastleggen", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.LegAfsprakenVast, wie, dialog.Now) { Acties = acties, Leerpunt = leerpunt },
            let => $"Vastgelegd: {let.Afspraken.Count} {(let.Afspraken.Count == 1 ? "afspraak" : "afspraken")} bij {nummer}. Een afspraak geldt zodra de organisatie haar bevestigt. De casus gaat naar ‘Oplossing in uitvoering’."));
        return null;
    }
}

/// <summary>The parties solved it before the talk; the regievoerder writes down what they do.</summary>
public sealed class LetOpgelostDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-opgelost";
    public override string Title => "een oplossing vóór het overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.OplossingVoorOverleg, Handeling.DraagVoorBijLet) is not { } nummer) return null;
        var acties = await dialog.AskActiesAsync([.. (await dialog.LetAsync(nummer)).Partijen.Select(partij => partij.Naam)], metDatum: false);
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "opgelost", Handeling.DraagVoorBijLet, (_, wie) => new LetStap(LetTrigger.OplossingVoorOverleg, wie, dialog.Now) { Acties = acties },
            _ => $"Vastgelegd: de partijen vonden vóór het overleg een oplossing voor {nummer}. De voorzitter krijgt bericht."));
        return null;
    }
}

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

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>A bestuurder confirms the agreement of the own organisation: the second person of what the LET agrees.</summary>
public sealed class LetBevestigDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-bevestig";
    public override string Title => "het bevestigen van een afspraak";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.BevestigAfspraak, Handeling.BevestigLet) is not { } nummer) return null;
        if (await dialog.ChoosePartyAsync(nummer, LetTrigger.BevestigAfspraak) is not { } partij) return null;
        var afspraken = (await dialog.LetAsync(nummer)).AfsprakenOf(partij);
        if (!await dialog.AskAsync("akkoord", JaNee.Of($"Afspraak van {partij}: {string.Join("; ", afspraken.Select(one => one.Wat.TrimEnd('.')))}. Bevestig je dat {partij} dit doet?").As("akkoord").Steering()))
        {
            await dialog.SayAsync("Goed, ik bevestig niets. Vertel de voorzitter van het LET wat er niet klopt.");
            return null;
        }
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "bevestigen", Handeling.BevestigLet, (_, wie) => new LetStap(LetTrigger.BevestigAfspraak, wie, dialog.Now) { Partij = partij },
            _ => $"Bevestigd namens {partij}. Is het gedaan? Typ dan ‘afspraak uitgevoerd {nummer}’."));
        return null;
    }
}

/// <summary>An organisation tells that its agreement is carried out.</summary>
public sealed class LetUitgevoerdDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-uitgevoerd";
    public override string Title => "het melden dat een afspraak is uitgevoerd";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.MeldUitgevoerd, Handeling.BevestigLet) is not { } nummer) return null;
        if (await dialog.ChoosePartyAsync(nummer, LetTrigger.MeldUitgevoerd) is not { } partij) return null;
        var gedaan = await dialog.AskAsync("gedaan", Tekst.Of("Wat is er gedaan?").AtMost(1000).As("wat is gedaan"));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "uitgevoerd", Handeling.BevestigLet, (_, wie) => new LetStap(LetTrigger.MeldUitgevoerd, wie, dialog.Now) { Partij = partij, Tekst = gedaan },
            let => let.IsOpen ? $"Genoteerd: {partij} voerde de afspraak uit." : $"Genoteerd: {partij} voerde de afspraak uit. Alles is klaar, de LET-zaak {nummer} is afgerond."));
        return null;
    }
}

/// <summary>The chair ends a case with what is learnt from it.</summary>
public sealed class LetSluitDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-sluit";
    public override string Title => "het sluiten van een zaak bij het LET";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.Sluit, Handeling.LeidLet) is not { } nummer) return null;
        var zonder = (await dialog.LetAsync(nummer)).Status != LetStatus.Doorbraak;
        var leerpunt = await dialog.AskAsync("leerpunt", Tekst.Of("Wat leren we van deze zaak? Elke zaak levert een leerpunt op.").AtLeastWords(3).AtMost(1000).As("leerpunt"));
        var advies = zonder ? await dialog.AskAsync("advies", Tekst.Of("Wat adviseer je de gemeente nu? De casus gaat terug met redenen.").AtMost(1000).As("advies")) : null;
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "sluiten", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.Sluit, wie, dialog.Now)
        {
            Leerpunt = leerpunt, Reden = zonder ? "De bestuurders kwamen er samen niet uit." : null, Tekst = advies,
        }, _ => $"De LET-zaak {nummer} is gesloten. Het leerpunt staat erbij."));
        return null;
    }
}

internal static class LetPartijkeuze
{
    /// <summary>The party this person speaks for; asked when there are more, and null when there is none.</summary>
    public static async Task<string?> ChoosePartyAsync(this DialogContext dialog, string nummer, LetTrigger trigger)
    {
        var let = await dialog.LetAsync(nummer);
        var names = await dialog.LookUpAsync("namens-wie", LoketJson.Default.ListString, async desk =>
        {
            var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
            return let.SpokenForBy(wie).Select(partij => partij.Naam).Where(naam => let.Refuses(new LetStap(trigger, wie, dialog.Now) { Partij = naam }) is null).ToList();
        });
        if (names.Count > 0) return await dialog.AskAsync("partij", Keuze.Of("Namens welke organisatie?", names.Select(naam => new Optie(naam, naam))).As("organisatie").Known(names.Count == 1, names[0]));
        await dialog.SayAsync("Voor jouw organisatie is hier nu niets te doen.");
        return null;
    }
}

using Maatwerk.Cards;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>A bestuurder signs the agreement of the own organisation, when all points are there.</summary>
public sealed class TekenAfsprakenDialog : Dialog<Vervolg?>
{
    private const string NotYou = "Tekenen kan alleen een bestuurder van de eigen organisatie.";

    public override string Name => "teken-afspraken";
    public override string Title => "het tekenen van de afspraken";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var mag = await dialog.PeekAsync(desk => MayAsync(desk, dialog));
        var afspraak = mag ? await dialog.PeekAsync(async desk => await desk.Afspraken.FindAsync((await desk.MeAsync(dialog.Me())).OrganisatieId!)) : null;
        if (afspraak is null || Missing(afspraak, Nederland.Day(dialog.Now)) is not null)
        {
            await dialog.SayAsync(afspraak is null ? NotYou : Missing(afspraak, Nederland.Day(dialog.Now))!);
            return null;
        }
        await dialog.SayAsync(AfsprakenCard.Show(afspraak, Afspraakplek.NameOf(afspraak.OrganisatieId) ?? afspraak.OrganisatieId, Nederland.Day(dialog.Now)));
        if (!await dialog.AskAsync("zeker", JaNee.Of($"Teken je deze afspraken namens je organisatie? De handtekening geldt {BestuurlijkeAfspraak.LooptMaanden} maanden.").As("tekenen")))
        {
            await dialog.SayAsync("Goed, er is niet getekend.");
            return null;
        }
        var gelezen = string.Join('\n', afspraak.Punten.Values);
        await dialog.SayAsync(await dialog.DoOnceAsync("teken", BeheerJson.Default.String, (desk, _) => SignAsync(desk, dialog, gelezen)));
        return null;
    }

    private static async Task<string> SignAsync(IDesk desk, DialogContext dialog, string gelezen)
    {
        if (!await MayAsync(desk, dialog)) return NotYou;
        var (wie, today) = (await dialog.MeAsync(desk), Nederland.Day(dialog.Now));
        var afspraak = await desk.Afspraken.FindAsync(wie.OrganisatieId!);
        if (Missing(afspraak, today) is { } missing) return missing;
        if (string.Join('\n', afspraak.Punten.Values) != gelezen) return "De tekst is intussen gewijzigd. Er is niet getekend. Typ ‘afspraken’ om hem te lezen.";
        var getekend = afspraak.Signed(wie.Naam, today);
        await desk.Afspraken.SaveAsync(getekend, new AuditSpoor(wie.Id, "afspraak-getekend"));
        foreach (var aan in await Ingangherinnering.KeepersAsync(desk, afspraak.OrganisatieId))
            await desk.Signalen.SendAsync(new Signaal(aan, "afspraak-getekend", "bestuurlijke afspraken", $"{wie.Naam} heeft de bestuurlijke afspraken getekend.") { Door = wie.Id, Opdracht = "afspraken" });
        return $"Getekend op {Domain.Kalender.Datum.Kort(today)}. Geldig tot en met {Domain.Kalender.Datum.Kort(getekend.GeldigTotEnMet!.Value)}. Een maand daarvoor krijg je een bericht.";
    }

    private static string? Missing(BestuurlijkeAfspraak afspraak, DateOnly today) =>
        afspraak.Ontbreekt.Count > 0 ? $"Tekenen kan nog niet. Dit mist nog: {string.Join(", ", afspraak.Ontbreekt.Select(punt => punt.Tekst()))}."
        : afspraak.IsSigned(today) ? $"De afspraken zijn al getekend door {afspraak.GetekendDoor}." : null;

    private static async Task<bool> MayAsync(IDesk desk, DialogContext dialog)
    {
        var wie = await dialog.MeAsync(desk);
        return wie.OrganisatieId is { } organisatie && await Afspraakplek.MayAsync(desk, wie, Handeling.TekenAfspraak, organisatie);
    }
}

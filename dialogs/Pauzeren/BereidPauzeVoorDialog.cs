using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Overbruggen;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>What is known before a pause is prepared.</summary>
/// <param name="Nee">Why it cannot be prepared, or null.</param>
/// <param name="Schuldhulp">What the check knows of condition C30, or null.</param>
public sealed record VoorbereidBeeld(string? Nee, Antwoord? Schuldhulp = null);

/// <summary>Prepares a pause: which creditors, by which instrument, with what plan, until when. Nothing leaves before a second person has agreed.</summary>
public sealed class BereidPauzeVoorDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "bereid-pauze-voor";
    public override string Title => "het voorbereiden van een pauze";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var beeld = await LookAsync(dialog);
        if (beeld.Nee is not null)
        {
            await dialog.SayAsync(beeld.Nee);
            return null;
        }
        await dialog.SayAsync("Ik help je om schuldeisers om een pauze te vragen. Ik zet zelf niets stil: elke schuldeiser beslist.");
        if (!await HasDebtHelpAsync(dialog, beeld.Schuldhulp)) return null;
        if (await SchuldeiserVragen.AskAsync(dialog) is not { } vorderingen) return null;
        var vandaag = Nederland.Day(dialog.Now);
        var plan = await dialog.AskAsync("plan", Tekst.Of("Wat doen jullie in de pauze? Schrijf het zonder namen of bedragen. Dit komt in de brief.").AtMost(600).As("plan"));
        var einddatum = await dialog.AskAsync("einddatum", PauzeVragen.Until(vandaag)) ?? vandaag.AddMonths(TimeOutVoorwaarden.MeesteMaanden);
        if (!await AgreeAsync(dialog, vorderingen, plan, einddatum))
        {
            await dialog.SayAsync("Goed, ik bewaar niets.");
            return null;
        }
        var id = await PrepareAsync(dialog, vorderingen, plan, einddatum);
        if (id is null) return null;
        await LegPauzeVoorDialog.OfferAsync(dialog, new PauzeBeeld(id, "", null));
        return null;
    }

    private Task<VoorbereidBeeld> LookAsync(DialogContext dialog) => dialog.LookUpAsync("beeld", PauzerenJson.Default.VoorbereidBeeld, async desk =>
    {
        const string notYou = "Een pauze bereidt de casusregisseur voor, samen met de schuldhulpverlening. Vraag die collega.";
        var wie = await dialog.MeAsync(desk);
        if (start.Casus is null) return new VoorbereidBeeld(await desk.MayAsync(New("", null, wie), wie, Name, Handeling.BereidTimeOutVoor) ? null : notYou);
        if (await desk.OpenAsync(start.Casus, wie, Name) is not { } seen) return new VoorbereidBeeld(CasusKeuze.NotFound(start.Casus));
        if (await desk.OpenAsync(start.Casus, wie, Name, Handeling.BereidTimeOutVoor) is null) return new VoorbereidBeeld(notYou);
        if ((await desk.Trajecten.OfAsync<TimeOutAfspraak>(seen.Casus.Nummer)).Any(one => one.IsOpen)) return new VoorbereidBeeld($"Bij casus {start.Casus} is al een pauze. Typ ‘pauze {start.Casus}’ om hem te zien.");
        return new VoorbereidBeeld(null, seen.Casus.Advies?.Antwoorden.TryGetValue("C30", out var told) == true && told != Antwoord.Onbekend ? told : null);
    });

    private static async Task<bool> HasDebtHelpAsync(DialogContext dialog, Antwoord? known)
    {
        var said = await dialog.AskAsync("schuldhulp", JaNeeWeetNiet.Of(OverbruggingBegin.Question("C30")).As("schuldhulp loopt of start").Known(known is not null, known == Antwoord.Ja ? nameof(JaNeeOnbekend.Ja) : nameof(JaNeeOnbekend.Nee)));
        if (JaNeeWeetNiet.Value(said) == JaNeeOnbekend.Ja) return true;
        await dialog.SayAsync("Dan is een pauze nu niet de weg. Schuldeisers wachten als de schuldhulp loopt of start. Meld het huishouden eerst aan bij de schuldhulpverlening van de gemeente, en vraag het daarna opnieuw.");
        return false;
    }

    private static async Task<bool> AgreeAsync(DialogContext dialog, IReadOnlyList<Vordering> vorderingen, string plan, DateOnly einddatum) =>
        await dialog.AskAsync("akkoord", new KaartKeuze(
            BevestigCard.Show("Deze pauze voorbereiden?", "Er gaat nog niets weg. Eerst kijkt een leidinggevende van je organisatie mee.", facts:
            [
                .. vorderingen.Select(one => new Fact(one.Organisatie, Pauzeinstrumenten.Find(one.Instrument)!.Naam)), new Fact("Plan", plan), new Fact("Tot en met", Domain.Kalender.Datum.Lang(einddatum)),
            ]),
            "voorbereiden", "Antwoord met ja of nee.").Way("ja", CardVerbs.Ja, "jazeker", "akkoord").Way("nee", CardVerbs.Nee, "nee hoor")) == "ja";

    private async Task<string?> PrepareAsync(DialogContext dialog, IReadOnlyList<Vordering> vorderingen, string plan, DateOnly einddatum)
    {
        var made = await dialog.DoOnceAsync("voorbereiden", PauzerenJson.Default.ListPauzeBeeld, async (desk, key) =>
        {
            var wie = await dialog.MeAsync(desk);
            var pauze = New(key, start.Casus, wie);
            var stap = new TimeOutStap(TimeOutTrigger.BereidVoor, wie, dialog.Now) { SchuldhulpLoopt = Antwoord.Ja, ZonderStraffen = true, Vorderingen = vorderingen, Plan = plan, Einddatum = einddatum };
            if (pauze.Refuses(stap) is { } no) return [new PauzeBeeld(key, "", no.ForUser)];
            if (start.Casus is not null && (await desk.OpenAsync(start.Casus, wie, "voorbereiden", Handeling.BereidTimeOutVoor) is null || (await desk.Trajecten.OfAsync<TimeOutAfspraak>(pauze.Casus!.Value)).Any(one => one.IsOpen)))
                return [new PauzeBeeld(key, "", $"Bij casus {start.Casus} is intussen al een pauze, of je mag er niet meer bij. Ik heb niets gedaan.")];
            await desk.Trajecten.SaveAsync(pauze.Apply(stap), new Domain.Trajecten.AuditSpoor(wie.Id, nameof(TimeOutTrigger.BereidVoor)));
            return [new PauzeBeeld(key, "", null)];
        });
        await dialog.SayAsync(made[0].Nee ?? $"De pauze is voorbereid. Typ ‘{PauzeZinnen.Of("brieven pauze", start.Casus)}’ om de brieven te zien.");
        return made[0].Nee is null ? made[0].Id : null;
    }

    private static TimeOutAfspraak New(string id, string? casus, Gebruiker wie) =>
        new() { Id = id, Casus = casus is null ? null : Casusnummer.Parse(casus), Aanvrager = wie.Id, OrganisatieId = wie.OrganisatieId };
}

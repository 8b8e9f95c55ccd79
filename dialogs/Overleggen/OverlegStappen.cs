using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Reading and moving a casusoverleg from a dialog.</summary>
internal static class OverlegStappen
{
    /// <summary>The newest overleg on a casus, if it exists and the policy allows this act with it. Somebody of a party sees it only when that party is invited.</summary>
    public static async Task<OverlegWerk?> OpenOverlegAsync(this IDesk desk, string nummer, Gebruiker wie, string doel, Handeling handeling = Handeling.LeesOverleg) =>
        await desk.OpenAsync(nummer, wie, doel, handeling) is { } werk && await desk.Trajecten.OfAsync<Overleg>(werk.Casus.Nummer) is [var overleg, ..] && IsInvited(overleg, werk.Casus, wie)
            ? new OverlegWerk(overleg, werk) : null;

    public static Task<string> AskNummerAsync(this DialogContext dialog, LoketStart start) =>
        dialog.AskAsync("casus", Tekst.Of("Over welke casus gaat het overleg? Typ het nummer, bijvoorbeeld MW-2026-000123.").AtMost(20).As("casus").Known(start.Casus is not null, start.Casus));

    /// <summary>The overleg as it was when the dialog began, when this person may take that step; otherwise says why not and gives null.</summary>
    public static async Task<Overleg?> ForStepAsync(this DialogContext dialog, string nummer, OverlegTrigger trigger)
    {
        var no = await dialog.LookUpAsync("mag-niet", VolgJson.Default.String, async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.OpenOverlegAsync(nummer, wie, "inzien") is not { } werk) return NotFound(nummer);
            return werk.Overleg.Refuses(new OverlegStap(trigger, wie, dialog.Now)) is { Grond: not Domain.Levenslopen.Weigergrond.VoorwaardeMist } refused ? refused.ForUser : "";
        });
        if (no.Length == 0) return await dialog.LookUpAsync("overleg", OverlegJson.Default.Overleg, async desk => (await desk.Trajecten.OfAsync<Overleg>(Casusnummer.Parse(nummer)!.Value))[0]);
        await dialog.SayAsync(no);
        return null;
    }

    /// <summary>Takes a step of the overleg once, tells who must know, and returns what there is to say.</summary>
    /// <param name="forCasus">What the step means for the casus; left out when the casus does not allow it.</param>
    public static Task<string> OverlegStepAsync(this DialogContext dialog, string nummer, string naam, Func<Gebruiker, OverlegStap> stap, Func<Overleg, string> said, Func<Gebruiker, Stap>? forCasus = null) =>
        dialog.DoOnceAsync(naam, VolgJson.Default.String, async (desk, _) =>
        {
            var wie = await dialog.MeAsync(desk);
            var handeling = stap(wie).Trigger == OverlegTrigger.Antwoord && wie.Is(Rol.Maatwerkfunctionaris) ? Handeling.AntwoordOverleg : Handeling.LeesOverleg;
            if (await desk.OpenOverlegAsync(nummer, wie, naam, handeling) is not { } werk) return NotFound(nummer);
            var step = stap(wie);
            if (werk.Overleg.Refuses(step) is { } no) return no.ForUser;
            var next = werk.Overleg.Apply(step);
            try
            {
                await desk.KeepAsync(werk with { Overleg = next }, step, forCasus?.Invoke(wie));
                return said(next);
            }
            catch (Exception error) when (error is CasusGewijzigdException or TrajectGewijzigdException)
            {
                return $"Iemand anders heeft {nummer} net gewijzigd. Ik heb niets gedaan. Typ ‘overleg {nummer}’ en probeer het opnieuw.";
            }
        });

    // The casus first: when somebody changed it meanwhile, nothing is written yet.
    public static async Task KeepAsync(this IDesk desk, OverlegWerk werk, OverlegStap step, Stap? forCasus)
    {
        if (forCasus is not null && werk.Werk.Casus.Refuses(forCasus) is null) await desk.Casussen.SaveAsync(werk.Werk.Casus.Apply(forCasus));
        await desk.Trajecten.SaveAsync(werk.Overleg, new AuditSpoor(step.Wie.Id, step.Trigger.ToString()));
        await desk.TellAsync(werk, step);
    }

    /// <summary>Shows the overleg as it is now, with what this person can do with it.</summary>
    public static async Task ShowAsync(this DialogContext dialog, string nummer)
    {
        var card = await dialog.PeekAsync(async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            return await desk.OpenOverlegAsync(nummer, wie, "inzien") is { } werk ? OverlegCard.Show(werk.Overleg, werk.Werk.Casus, [.. werk.Overleg.Allowed(wie).Where(trigger => trigger != OverlegTrigger.Antwoord || werk.Overleg.SpokenForBy(wie).Any())]) : null;
        });
        if (card is null) await dialog.SayAsync(NotFound(nummer));
        else await dialog.SayAsync(card);
    }

    /// <summary>The invited this person answers for: the own organisation; for the organiser those of which nobody can answer here.</summary>
    public static IEnumerable<Genodigde> SpokenForBy(this Overleg overleg, Gebruiker wie) =>
        overleg.Answers(wie) is { } own ? [own] : wie.Id == overleg.Organisator ? overleg.Genodigden.Where(genodigde => !genodigde.HeeftGebruiker) : [];

    public static string NotFound(string nummer) => $"Ik vind geen overleg over {nummer} dat je mag zien. Klopt het nummer?";

    private static bool IsInvited(Overleg overleg, Casus casus, Gebruiker wie) =>
        wie.Id == overleg.Organisator || wie.Id == casus.Indiener || wie.Is(Rol.Regievoerder) || wie.OrganisatieId == casus.Melding.IndienerOrganisatieId || overleg.GenodigdeOf(wie) is not null;
}

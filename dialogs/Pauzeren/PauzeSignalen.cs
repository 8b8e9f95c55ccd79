using Maatwerk.Cards;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Signalen;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Who should know of a step with a pause: who may look along, and who asked for that.</summary>
internal static class PauzeSignalen
{
    public static async Task SendAsync(IDesk desk, TimeOutAfspraak before, TimeOutAfspraak after, TimeOutStap stap)
    {
        foreach (var aan in await ForAsync(desk, before, after, stap))
            await desk.Signalen.SendAsync(new Signaal(aan, "time-out", after.Casus?.ToString() ?? after.Id, Text(after, stap.Trigger)) { Door = stap.Wie.Id, Opdracht = Words(after, stap.Trigger) });
    }

    private static async Task<IEnumerable<GebruikerId>> ForAsync(IDesk desk, TimeOutAfspraak before, TimeOutAfspraak after, TimeOutStap stap) => stap.Trigger switch
    {
        TimeOutTrigger.VraagVierOgen => (await desk.Gebruikers.WithAsync(Rol.Leidinggevende, after.OrganisatieId)).Select(wie => wie.Id),
        TimeOutTrigger.KeurGoed or TimeOutTrigger.KeurAf when before.VierOgen is { } asked => [asked.Aanvrager],
        _ => [],
    };

    private static string Text(TimeOutAfspraak pauze, TimeOutTrigger trigger) => trigger switch
    {
        TimeOutTrigger.VraagVierOgen => $"{pauze.Naam} wacht op een tweede paar ogen, uiterlijk tot en met {Domain.Kalender.Datum.Lang(pauze.VierOgen!.Uiterlijk)}.",
        TimeOutTrigger.KeurGoed => $"{pauze.Naam} is goedgekeurd.",
        _ => $"{pauze.Naam} is niet goedgekeurd. De reden staat erbij.",
    };

    private static string Words(TimeOutAfspraak pauze, TimeOutTrigger trigger) =>
        PauzeZinnen.Of(trigger == TimeOutTrigger.VraagVierOgen ? "beoordeel pauze" : trigger == TimeOutTrigger.KeurGoed && pauze.Verlenging is not null ? "verleng pauze" : "bekijk pauze", pauze.Casus);
}

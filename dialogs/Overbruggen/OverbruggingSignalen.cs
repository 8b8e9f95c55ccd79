using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Who should know of a step with an overbrugging. A signal carries no content: the status and the casus are enough.</summary>
internal static class OverbruggingSignalen
{
    public static async Task SendAsync(IDesk desk, Werk werk, Overbrugging zaak, OverbruggingStap stap)
    {
        var nummer = werk.Casus.Nummer.ToString();
        foreach (var (aan, opdracht) in (await ForAsync(desk, werk, zaak, stap.Trigger)).DistinctBy(one => one.Aan))
            await desk.Signalen.SendAsync(new Signaal(aan, "overbrugging", nummer, Text(nummer, zaak, stap.Trigger)) { Door = stap.Wie.Id, Opdracht = $"{opdracht} {nummer}" });
    }

    private static string Text(string nummer, Overbrugging zaak, OverbruggingTrigger trigger) => trigger == OverbruggingTrigger.LegVoor
        ? $"De overbrugging van casus {nummer} is voorgelegd en wacht op een besluit."
        : $"De overbrugging van casus {nummer} heeft nu de status ‘{zaak.Status.Tekst()}’.";

    private static async Task<IEnumerable<(GebruikerId Aan, string Opdracht)>> ForAsync(IDesk desk, Werk werk, Overbrugging zaak, OverbruggingTrigger trigger)
    {
        const string look = "overbrugging";
        var indiener = (zaak.Indiener, look);
        return trigger switch
        {
            OverbruggingTrigger.VraagAan => (await HandlersAsync(desk, werk)).Select(wie => (wie, "zoek betaler")),
            OverbruggingTrigger.ZoekBetaler or OverbruggingTrigger.BetalerGevonden or OverbruggingTrigger.WijsAf or OverbruggingTrigger.Sluit => [indiener],
            OverbruggingTrigger.LegVoor => (await GrantersAsync(desk, werk)).Select(wie => (wie, look)),
            OverbruggingTrigger.VerleenGarantstelling or OverbruggingTrigger.VerleenVoorschot => [(zaak.Indiener, "start hulp"), .. (await HandlersAsync(desk, werk)).Select(wie => (wie, look))],
            OverbruggingTrigger.StartHulp => [.. (await HandlersAsync(desk, werk)).Select(wie => (wie, "bepaal betaler")), .. (await GrantersAsync(desk, werk)).Select(wie => (wie, look))],
            OverbruggingTrigger.BepaalBetaler => [.. (await GrantersAsync(desk, werk)).Select(wie => (wie, "verreken overbrugging")), indiener],
            OverbruggingTrigger.VervalGarantie or OverbruggingTrigger.BetaalTerug => (await HandlersAsync(desk, werk)).Select(wie => (wie, look)),
            _ => [],
        };
    }

    // A casus that lies with nobody is for all regievoerders.
    private static Task<IEnumerable<GebruikerId>> HandlersAsync(IDesk desk, Werk werk) => Ontvangers.OfAsync(desk, Ontvanger.Behandelaar, werk.Casus, werk.Dossier);

    private static Task<IEnumerable<GebruikerId>> GrantersAsync(IDesk desk, Werk werk) => Ontvangers.OfAsync(desk, Ontvanger.BeheerderOverbrugging, werk.Casus, werk.Dossier);
}

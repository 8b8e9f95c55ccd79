using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Who hears of which step of a casusoverleg. Never what the casus is about.</summary>
internal static class OverlegSignalen
{
    public static async Task TellAsync(this IDesk desk, OverlegWerk werk, OverlegStap step)
    {
        var (tekst, aan) = step.Trigger switch
        {
            OverlegTrigger.StelMomentenVoor => ("Je bent uitgenodigd voor een casusoverleg. Zeg bij welke momenten je kunt.", await InvitedAsync(desk, werk.Overleg)),
            OverlegTrigger.StelAndereMomentenVoor => ("Er zijn nieuwe momenten voor een casusoverleg. Zeg bij welke je kunt.", await InvitedAsync(desk, werk.Overleg)),
            OverlegTrigger.Antwoord => ("Er is een antwoord op je uitnodiging voor een casusoverleg.", [werk.Overleg.Organisator]),
            OverlegTrigger.LegMomentVast => ("Het moment van een casusoverleg staat vast.", await InvitedAsync(desk, werk.Overleg)),
            OverlegTrigger.ZegAf => ("Een casusoverleg is afgezegd.", [.. await InvitedAsync(desk, werk.Overleg), werk.Overleg.Organisator]),
            OverlegTrigger.LegBesluitenVast => ("Er is een verslag van een casusoverleg.", [.. await InvitedAsync(desk, werk.Overleg), .. await Ontvangers.OfAsync(desk, Ontvanger.Behandelaar, werk.Werk.Casus, werk.Werk.Dossier)]),
            _ => ("Een casusoverleg is afgerond.", await InvitedAsync(desk, werk.Overleg)),
        };
        foreach (var wie in aan.Distinct())
            await desk.Signalen.SendAsync(new Signaal(wie, $"overleg-{step.Trigger.ToString().ToLowerInvariant()}", werk.Overleg.Nummer.ToString(), tekst) { Door = step.Wie.Id, Opdracht = $"overleg {werk.Overleg.Nummer}" });
    }

    private static async Task<List<GebruikerId>> InvitedAsync(IDesk desk, Overleg overleg)
    {
        var all = new List<GebruikerId>();
        if (overleg.Indiener != overleg.Organisator) all.Add(overleg.Indiener);
        foreach (var genodigde in overleg.Genodigden.Where(genodigde => genodigde.OrganisatieId is not null))
            all.AddRange((await desk.Gebruikers.WithAsync(Rol.Maatwerkfunctionaris, genodigde.OrganisatieId)).Select(wie => wie.Id));
        return all;
    }
}

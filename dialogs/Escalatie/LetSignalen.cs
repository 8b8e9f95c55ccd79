using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;
using static Maatwerk.Dialogs.Escalatie.LetSignalen.Kring;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Who hears of which step of the LET, and what. Never what the casus is about.</summary>
internal static class LetSignalen
{
    /// <summary>Who can be told.</summary>
    internal enum Kring { Voorzitter, Regie, Indiener, Bestuurders, Eigenaars }

    private static readonly (LetTrigger Trigger, Kring[] Aan, string Tekst)[] Table =
    [
        (LetTrigger.DraagVoor,            [Voorzitter],                   "Er is een nieuwe zaak voorgedragen bij het LET."),
        (LetTrigger.DraagVoor,            [Indiener],                     "Je regievoerder heeft je casus voorgedragen bij het LET."),
        (LetTrigger.LegTerug,             [Indiener, Regie],              "Het LET legde de casus terug, met redenen en een advies."),
        (LetTrigger.NodigBestuurdersUit,  [Bestuurders],                  "Je bent uitgenodigd voor een bestuurlijk overleg van het LET."),
        (LetTrigger.NodigBestuurdersUit,  [Indiener, Regie],              "De bestuurders zijn uitgenodigd."),
        (LetTrigger.OplossingVoorOverleg, [Voorzitter, Indiener],         "De partijen vonden een oplossing vóór het overleg van het LET."),
        (LetTrigger.OplossingVoorOverleg, [Eigenaars],                    "Er is een afspraak voor je organisatie. Bevestig haar."),
        (LetTrigger.LegAfsprakenVast,     [Eigenaars],                    "Het LET legde een afspraak voor je organisatie vast. Bevestig haar."),
        (LetTrigger.LegAfsprakenVast,     [Indiener, Regie],              "Het LET kwam tot afspraken."),
        (LetTrigger.GeenOvereenstemming,  [Indiener, Regie],              "Het bestuurlijk overleg eindigde zonder overeenstemming."),
        (LetTrigger.VraagBemiddeling,     [Indiener, Regie, Bestuurders], "De voorzitter van het LET vraagt om bemiddeling."),
        (LetTrigger.BevestigAfspraak,     [Voorzitter, Regie],            "Een organisatie bevestigde haar afspraak."),
        (LetTrigger.MeldUitgevoerd,       [Voorzitter, Regie, Indiener],  "Een organisatie voerde haar afspraak uit."),
        (LetTrigger.Sluit,                [Indiener, Regie],              "Het LET sloot de zaak, met een leerpunt."),
        (LetTrigger.Vervalt,              [Voorzitter, Regie, Bestuurders], "De casus is ingetrokken. De zaak bij het LET vervalt."),
    ];

    /// <summary>Tells everybody who must know of this step.</summary>
    public static async Task TellAsync(this IDesk desk, LetWerk zaak, LetStap step)
    {
        foreach (var (_, kringen, tekst) in Table.Where(row => row.Trigger == step.Trigger))
            foreach (var aan in await WhoAsync(desk, zaak, kringen))
                await desk.Signalen.SendAsync(new Signaal(aan, $"let-{step.Trigger.ToString().ToLowerInvariant()}", zaak.Let.Nummer.ToString(), tekst) { Door = step.Wie.Id, Opdracht = $"let {zaak.Let.Nummer}" });
    }

    private static async Task<IReadOnlyList<GebruikerId>> WhoAsync(IDesk desk, LetWerk zaak, Kring[] kringen)
    {
        var all = new List<GebruikerId>();
        foreach (var kring in kringen)
            all.AddRange(kring switch
            {
                Voorzitter => await Ontvangers.OfAsync(desk, Ontvanger.LetVoorzitter, zaak.Werk.Casus, zaak.Werk.Dossier),
                Regie => await Ontvangers.OfAsync(desk, Ontvanger.Behandelaar, zaak.Werk.Casus, zaak.Werk.Dossier),
                Indiener => [zaak.Let.Indiener],
                _ => await BestuurdersAsync(desk, zaak.Let.Partijen.Where(partij => kring == Bestuurders || zaak.Let.AfsprakenOf(partij.Naam).Any())),
            });
        return [.. all.Distinct()];
    }

    private static async Task<List<GebruikerId>> BestuurdersAsync(IDesk desk, IEnumerable<LetPartij> partijen)
    {
        var all = new List<GebruikerId>();
        foreach (var partij in partijen.Where(partij => partij is { OrganisatieId: not null, Vertegenwoordiger: not null }))
            all.AddRange((await desk.Gebruikers.WithAsync(Rol.Bestuurder, partij.OrganisatieId)).Select(wie => wie.Id));
        return all;
    }
}

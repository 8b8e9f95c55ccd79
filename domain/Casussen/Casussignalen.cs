using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Signalen;
using static Maatwerk.Domain.Casussen.CasusTrigger;

namespace Maatwerk.Domain.Casussen;

/// <summary>Who hears of a step with a casus: the filer of what the LMM does, and whoever has the casus of what the filer does. Never content, never of the own act.</summary>
public static class Casussignalen
{
    /// <summary>The signals of the step that was just taken.</summary>
    /// <param name="behandelaar">With whom the casus lies at the loket, or null.</param>
    public static IEnumerable<Signaal> Of(Casus casus, GebruikerId? behandelaar)
    {
        var regel = casus.Geschiedenis[^1];
        var (soort, tekst, dringend) = Said(casus, regel.Trigger);
        if (regel.Wie != casus.Indiener) yield return new Signaal(casus.Indiener, soort, casus.Nummer.ToString(), tekst) { Door = regel.Wie, IsDringend = dringend, Opdracht = $"status {casus.Nummer}" };
        if (behandelaar is { } loket && regel.Wie != loket && loket != casus.Indiener)
            yield return new Signaal(loket, soort, casus.Nummer.ToString(), tekst) { Door = regel.Wie, IsDringend = dringend, Opdracht = $"dossier {casus.Nummer}" };
    }

    private static (string Soort, string Tekst, bool Dringend) Said(Casus casus, CasusTrigger trigger) => trigger switch
    {
        VraagAanvulling => ("casus-aanvulling-gevraagd", $"Het LMM heeft een vraag over casus {casus.Nummer}.", true),
        StuurBericht => ("casus-bericht", $"Het LMM stuurde een bericht over casus {casus.Nummer}.", false),
        VulAan => ("casus-aangevuld", $"De indiener gaf antwoord bij casus {casus.Nummer}.", false),
        VoegToe => ("casus-toegevoegd", $"De indiener voegde iets toe aan casus {casus.Nummer}.", false),
        TrekIn => ("casus-ingetrokken", $"Casus {casus.Nummer} is ingetrokken.", false),
        _ => ("casus-status", $"Casus {casus.Nummer} heeft nu de status ‘{casus.Status.Tekst()}’.", false),
    };
}

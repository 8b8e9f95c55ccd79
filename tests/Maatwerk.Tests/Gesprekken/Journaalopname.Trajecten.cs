namespace Maatwerk.Tests.Gesprekken;

/// <summary>The acts with an overbrugging and with pauses, each stopped at its questions.</summary>
internal sealed partial class Journaalopname
{
    private async Task OverbruggingAsync()
    {
        const string casus = "MW-2026-000001";
        await AsAsync(4, "bekijk overbrugging", "stop", "vraag overbrugging", casus, "ja", "ja", "ja", "ja", "ja", "Begeleiding aan huis", "Stichting Dichtbij", "ja");
        await AsAsync(6, $"zoek betaler {casus}", "zorgkantoor, gemeente Utrecht", $"reactie betaler {casus}", "een andere organisatie", "SVB", "zoekt het uit", "overslaan",
            $"betaler gevonden {casus}", "een andere organisatie", "SVB", "stop", $"wijs overbrugging {casus} af", "1", "stop", $"leg overbrugging {casus} voor", "ja", "ja");
        await AsAsync(9, $"verleen garantstelling {casus}", "100", "1 maart 2027", "Geen", "stop", $"verleen voorschot {casus}", "ja", "100", "1 maart 2027", "Op factuur", "ja", $"boek betaling {casus}", "50");
        await AsAsync(4, $"start hulp {casus}", "ja");
        await AsAsync(6, $"bepaal betaler {casus}", "een andere organisatie", "SVB", "Besluit van 1 december 2026");
        await AsAsync(9, $"verreken overbrugging {casus}", "50", $"sluit overbrugging {casus}", "Spreek vooraf af wie betaalt");
    }

    private async Task PauzesAsync()
    {
        const string casus = "MW-2026-000001";
        await AsAsync(4, "bereid pauze voor", "ja", "UWV", "nee", "uitstel van betaling", "Rust en een plan", "geen datum", "ja", "nee");
        await AsAsync(4, $"bereid pauze voor bij {casus}", "ja", "UWV, energiebedrijf", "ja", "UWV", "energie of water", "kennisgeving", "Rust en een plan", "1 februari", "ja", "nee",
            "bekijk pauze", "1", "brieven", "1", "pas pauze aan", "1", "plan", "stop", $"pas pauze aan {casus}", "einddatum", "stop", $"pas pauze aan {casus}", "erbij", "stop", "leg pauze voor", "stop", $"leg pauze voor {casus}");
        await AsAsync(5, $"beoordeel pauze {casus}", "afkeuren", "stop", $"beoordeel pauze {casus}", "goedkeuren");
        await AsAsync(4, $"verstuur verzoek {casus}", "vandaag", $"antwoord schuldeiser {casus}", "wacht met incasso", "1 februari", "overslaan", $"verleng pauze {casus}", "ja", "stop",
            $"schuldeiser wacht niet {casus}", "stop", $"plan klaar {casus}", "stop", "stop pauze", "stop");
    }

    private Task AsAsync(int wie, params string[] lines)
    {
        person = wie;
        return PlayAsync(lines);
    }
}

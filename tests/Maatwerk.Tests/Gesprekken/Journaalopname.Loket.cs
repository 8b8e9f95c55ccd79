namespace Maatwerk.Tests.Gesprekken;

/// <summary>The dialogs on what is begun for a casus: the LET on the first casus, a casusoverleg on the second.</summary>
internal sealed partial class Journaalopname
{
    /// <summary>Number of the demo person who holds this dialog.</summary>
    public static int PersonOf(string dialog) => dialog switch
    {
        "zet-stap" or "afwezig" or "draag-werk-over" or "let-voordragen" or "let-opgelost" => 6,
        "let-terugleggen" or "let-uitnodigen" or "let-afspraken" or "let-niet-beslist" or "let-sluit" => 8,
        "wijzig-ingang" or "ingang-afwezig" => 2,
        "wijs-voorstel-af" or "exporteer-register" or "geef-rol" => 10,
        "handel-correctie-af" or "wijs-correctie-af" or "vul-afspraak-in" => 12,
        "teken-afspraken" => 13,
        "let-bevestig" or "let-uitgevoerd" => 14,
        _ => 4,
    };

    private async Task AtTheLetAsync()
    {
        const string casus = "MW-2026-000001";
        await PlayAsAsync(4, $"vraag let {casus}", "stop");
        await PlayAsAsync(6, $"draag {casus} voor", "wijkteam", "nee", $"draag {casus} voor", "UWV, CJIB", "Drie gesprekken gevoerd, zonder enig resultaat.", "ja");
        await PlayAsAsync(8, $"leg let {casus} terug", "Dit kan de gemeente zelf", "stop", $"nodig bestuurders uit voor {casus}", "directeur", "ja");
        await PlayAsAsync(6, $"let {casus} opgelost", "UWV wacht een half jaar", "UWV", "geen datum", "stop");
        await PlayAsAsync(8, $"start let {casus}", $"geen overeenstemming {casus}", "De wet laat dit niet toe", "stop");
        await PlayAsAsync(8, $"leg afspraken vast {casus}", "UWV wacht een half jaar", "UWV", "geen datum", "nee", "overslaan");
        await PlayAsAsync(14, $"bevestig afspraak {casus}", "ja", $"afspraak uitgevoerd {casus}", "De brief is verstuurd");
        await PlayAsAsync(8, $"sluit let {casus}", "stop");
    }

    private async Task TogetherAsync()
    {
        const string casus = "MW-2026-000002";
        await PlayAsAsync(4, $"plan overleg {casus}", "Eén plan met uitstel", "dinsdag 10.00 uur, donderdag 14.00 uur", "nee", "UWV, wijkteam", "overslaan");
        await PlayAsAsync(4, $"antwoord overleg {casus}", "altijd", $"leg moment vast {casus}", "1", "geen link", $"verzet overleg {casus}", "stop", $"zeg overleg {casus} af", "stop");
        bot.Clock.Advance(TimeSpan.FromDays(3));
        await PlayAsAsync(4, $"verslag overleg {casus}", "nee", "UWV mag het niet", "ja", "UWV zoekt het uit", "UWV", "vrijdag", "nee", $"rond overleg {casus} af", "stop");
    }

    private async Task PlayAsAsync(int who, params string[] lines)
    {
        person = who;
        await PlayAsync(lines);
    }
}

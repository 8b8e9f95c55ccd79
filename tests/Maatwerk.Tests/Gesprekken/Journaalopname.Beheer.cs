namespace Maatwerk.Tests.Gesprekken;

/// <summary>The dialogs of who keeps the register: entries, corrections, agreements and roles.</summary>
internal sealed partial class Journaalopname
{
    private async Task BeheerAsync()
    {
        await PlayAsAsync(2, "wijzig mijn ingang", "telefoonnummer", "088-000 00 99", "ja", "mijn ingang is afwezig", "vandaag", "4 december", "stop");
        await PlayAsAsync(4, "ingang gm0344-toegang klopt niet meer", "Het nummer is weg");
        await PlayAsAsync(12, "handel correctie 1 af", "stop", "wijs correctie 1 af", "stop", "vul afspraken in", "tijd", "Vier uur per week");
        await PlayAsAsync(13, "teken afspraken", "stop");
        await PlayAsAsync(10, "wijs voorstel 1 af", "stop", "exporteer register", "stop", "geef een rol", "Samira", "regievoerder", "geen datum", "stop", "wijzig ingang utrecht", "stop");
    }

    /// <summary>The agreements of an organisation, filled in: what there is to sign.</summary>
    private static async Task AgreeAsync(TestBot bot)
    {
        foreach (var punt in new[] { "tijd", "mandaat", "budget", "eigen escalatieroute", "aangewezen functionaris" })
        {
            await bot.SayAsync($"vul afspraak {punt} in", 12);
            await bot.SayAsync("Zoals afgesproken", 12);
        }
    }
}

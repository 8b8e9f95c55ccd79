using System.Globalization;
using System.Text;
using Maatwerk.Domain.Casussen;
using Maatwerk.Tests.Casussen;
using Maatwerk.Tests.Documenten;

namespace Maatwerk.Tests.Loket;

/// <summary>docs/termijnen.md is written from the tables of reminders and signals.</summary>
public class TermijnenDocumentTests
{
    [Fact]
    public void The_page_says_which_reminders_and_messages_there_are() => GemaaktePagina.ShouldBe("termijnen.md", Page(), nameof(TermijnenDocumentTests));

    [Fact]
    public void No_reminder_and_no_message_says_anything_of_the_casus_but_its_number()
    {
        var casus = Voorbeeld.Ingediend();
        CasusTermijnen.Table.Select(row => row.Tekst(casus)).ShouldAllBe(text => text.Contains(casus.Nummer.ToString(), StringComparison.Ordinal) && !text.Contains(casus.Melding.Titel!, StringComparison.Ordinal) && !text.Contains("Zaanstad", StringComparison.Ordinal));
        CasusSignalen.Table.ShouldAllBe(row => row.Tekst.Contains("{0}", StringComparison.Ordinal));
    }

    private static string Page()
    {
        var casus = Voorbeeld.Ingediend();
        var page = new StringBuilder("# Herinneringen en berichten\n\nGemaakt uit `domain/Casussen/CasusTermijnen.cs` en `CasusSignalen.cs`. Niet met de hand wijzigen.\n\n");
        page.Append("Een herinnering beslist niets: zij zegt iemand dat er iets blijft liggen. Zij komt op een werkdag om 9.00 uur (weekend en feestdagen: de eerste werkdag erna, Algemene termijnenwet art. 1), en komt één keer. ");
        page.Append("Er staat nooit iets van de casus in, alleen het nummer. Wie iets zelf deed, krijgt er geen bericht van. 's Avonds, 's nachts en in het weekend is het stil, behalve bij wat dringend is; wie wil, krijgt alles één keer per werkdag. Is iemand afwezig, dan krijgt de waarnemer het.\n\n");
        page.Append("## Herinneringen\n\n| Bij | Wanneer | Aan | Wat er staat | Bron |\n|---|---|---|---|---|\n");
        foreach (var row in CasusTermijnen.Table) page.Append(CultureInfo.InvariantCulture, $"| {row.Bij.Tekst()} | {row.Wanneer.InWoorden} | {row.Aan} | {row.Tekst(casus)} | {row.Bron} |\n");
        page.Append("| elke stap voor de oplossing | 2 werkdagen voor de datum die dreigt | IndienerEnBehandelaar | dringend: er loopt iets af | C03 |\n");
        page.Append("| een afspraak met een datum | 1 werkdag ervoor | IndienerEnBehandelaar | er is een afspraak voor die dag | ontwerp |\n");
        page.Append("\n## Berichten bij een stap\n\n| Stap | Aan | Wat er staat |\n|---|---|---|\n");
        foreach (var row in CasusSignalen.Table) page.Append(CultureInfo.InvariantCulture, $"| {row.Bij.Tekst()} | {row.Aan} | {row.Tekst.Replace("{0}", casus.Nummer.ToString(), StringComparison.Ordinal)} |\n");
        return page.ToString();
    }
}

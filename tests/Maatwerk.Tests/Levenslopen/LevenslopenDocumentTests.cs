using System.Runtime.CompilerServices;
using System.Text;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Tests.Levenslopen;

/// <summary>The pages in docs/levenslopen are written from the tables. Refresh them with MAATWERK_VERNIEUW=1 (see the message).</summary>
public class LevenslopenDocumentTests
{
    private const string Refresh = "MAATWERK_VERNIEUW";

    private static readonly Dictionary<string, Func<string>> Pages = new()
    {
        ["let"] = () => Document("Levensloop van een zaak bij het LET", "domain/Escalatie/LetLevensloop.cs", LetLevensloop.Table,
            "Een besluit van het LET vraagt een tweede persoon. Wat de voorzitter opschrijft, bindt niemand tot de bestuurder van de organisatie die het uitvoert het bevestigt: een ander dan de schrijver. Wie een casus voordroeg, zit haar niet voor. Is van een partij hier niemand bekend, dan noteert de regievoerder de bevestiging."),
        ["overleg"] = () => Document("Levensloop van een casusoverleg", "domain/Overleggen/OverlegLevensloop.cs", OverlegLevensloop.Table,
            "De tabel is van ons. Wat een overleg nodig heeft, staat in S3 §3.2.2: het doel, wie, wat elke partij zelf kan beslissen, besluiten met een eigenaar en een datum. Niemand overrulet een ander."),
        ["overbrugging"] = () => Document("Levensloop van een overbrugging", "domain/Overbruggingen/OverbruggingLevensloop.cs", OverbruggingLevensloop.Table,
            "Uit ‘De hulp loopt’ is er alleen een weg met een besluit over wie betaalt (S3 §3.2.5). Wie verleent, is een ander dan wie vroeg of voorlegde. Geld gaat tussen organisaties, nooit van of naar de inwoner. Bedragen, termijnen en wie tekent staan in geen openbare bron: `domain/Content/Overbrugging/eisen.json` laat ze leeg."),
        ["time-out"] = () => Document("Levensloop van een pauze met schuldeisers", "domain/Pauzes/TimeOutLevensloop.cs", TimeOutLevensloop.Table,
            "De bot zet niets stil: elke schuldeiser beslist zelf (S2 §4). Er gaat niets weg voordat een ander paar ogen van dezelfde organisatie akkoord is; elke wijziging laat dat akkoord vervallen. Elke schuldeiser heeft een eigen einddatum."),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_page_says_what_its_table_says(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, $"../../../docs/levenslopen/{name}.md"));
        var wanted = Pages[name]();
        if (Environment.GetEnvironmentVariable(Refresh) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, wanted);
        }
        (File.Exists(path) ? File.ReadAllText(path) : "").ShouldBe(wanted,
            $"docs/levenslopen/{name}.md is not what the table says. Refresh it: {Refresh}=1 dotnet test tests/Maatwerk.Tests --filter FullyQualifiedName~LevenslopenDocument");
    }

    private static string Document<TStatus, TTrigger>(string title, string source, Levensloop<TStatus, TTrigger> table, string remark)
        where TStatus : struct, Enum where TTrigger : struct, Enum
    {
        var page = new StringBuilder($"# {title}\n\nGemaakt uit de tabel in `{source}`. Niet met de hand wijzigen.\n\n{remark}\n\n```mermaid\n");
        page.Append(table.ToMermaid()).Append("```\n\n## Stappen\n\n| Van | Stap | Naar | Wie | Alleen als | Bron |\n|---|---|---|---|---|---|\n");
        foreach (var row in table)
            page.Append("| ").AppendJoin(" | ", row.From?.Tekst() ?? "–", row.Trigger.Tekst(), row.To.Tekst(), string.Join(", ", row.Wie.Select(wie => wie.Tekst())), row.Als?.Tekst ?? "–", row.Als?.Bron ?? "ontwerp").Append(" |\n");
        page.Append("\n## Statussen\n\n| Status | Naam in de code |\n|---|---|\n");
        foreach (var status in Enum.GetValues<TStatus>())
            page.Append("| ").Append(status.Tekst()).Append(" | `").Append(status).Append("` |\n");
        return page.ToString();
    }

    private static string Here([CallerFilePath] string path = "") => path;
}

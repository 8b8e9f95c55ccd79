using System.Runtime.CompilerServices;
using System.Text;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Tests.Levenslopen;

/// <summary>Each page in docs/levenslopen is written from a table. Refresh them with MAATWERK_VERNIEUW=1 (see the message).</summary>
public class LevenslopenDocumentTests
{
    private const string Refresh = "MAATWERK_VERNIEUW";

    public static TheoryData<string> Names => [.. Pages.Keys];

    private static readonly Dictionary<string, Func<string>> Pages = new(StringComparer.Ordinal)
    {
        ["overbrugging"] = () => Document("een overbrugging", "domain/Overbruggingen/OverbruggingLevensloop.cs", OverbruggingLevensloop.Table),
        ["time-out"] = () => Document("een time-out met schuldeisers", "domain/Pauzes/TimeOutLevensloop.cs", TimeOutLevensloop.Table),
    };

    [Theory, MemberData(nameof(Names))]
    public void The_page_of_a_life_cycle_is_that_of_its_table(string name)
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

    private static string Document<TStatus, TTrigger>(string wat, string bestand, Levensloop<TStatus, TTrigger> table) where TStatus : struct, Enum where TTrigger : struct, Enum
    {
        var page = new StringBuilder($"# Levensloop van {wat}\n\nGemaakt uit de tabel in `{bestand}`. Niet met de hand wijzigen.\n\n```mermaid\n");
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

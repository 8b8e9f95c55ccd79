using System.Runtime.CompilerServices;
using System.Text;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Tests.Casussen;

/// <summary>docs/levensloop.md is written from the table. Refresh it with MAATWERK_VERNIEUW=1 (see the message).</summary>
public class LevensloopDocumentTests
{
    private const string Refresh = "MAATWERK_VERNIEUW";

    [Fact]
    public void The_drawing_in_the_documents_is_that_of_the_table()
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../docs/levensloop.md"));
        var wanted = Document();
        if (Environment.GetEnvironmentVariable(Refresh) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, wanted);
        }
        (File.Exists(path) ? File.ReadAllText(path) : "").ShouldBe(wanted,
            $"docs/levensloop.md is not what the table says. Refresh it: {Refresh}=1 dotnet test tests/Maatwerk.Tests --filter FullyQualifiedName~LevensloopDocument");
    }

    private static string Document()
    {
        var page = new StringBuilder("# Levensloop van een casus\n\nGemaakt uit de tabel in `domain/Casussen/CasusLevensloop.cs`. Niet met de hand wijzigen.\n\n```mermaid\n");
        page.Append(CasusLevensloop.Table.ToMermaid()).Append("```\n\n## Stappen\n\n| Van | Stap | Naar | Wie | Alleen als | Bron |\n|---|---|---|---|---|---|\n");
        foreach (var row in CasusLevensloop.Table)
            page.Append("| ").AppendJoin(" | ", row.From?.Tekst() ?? "–", row.Trigger.Tekst(), row.To.Tekst(), string.Join(", ", row.Wie.Select(wie => wie.Tekst())), row.Als?.Tekst ?? "–", row.Als?.Bron ?? "ontwerp").Append(" |\n");
        page.Append("\n## Statussen\n\n| Status | Naam in de code |\n|---|---|\n");
        foreach (var status in Enum.GetValues<CasusStatus>())
            page.Append("| ").Append(status.Tekst()).Append(" | `").Append(status).Append("` |\n");
        return page.ToString();
    }

    private static string Here([CallerFilePath] string path = "") => path;
}

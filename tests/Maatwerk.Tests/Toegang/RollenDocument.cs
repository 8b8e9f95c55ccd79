using System.Globalization;
using System.Text;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Tests.Toegang;

/// <summary>docs/rollen.md: the policy as a page, written from the table and read back by the tests.</summary>
internal static class RollenDocument
{
    /// <summary>Every tie that can stand in a cell, with the letter it gets on the page.</summary>
    public static readonly IReadOnlyDictionary<Betrekking, string> Letters = new Dictionary<Betrekking, string>
    {
        [Betrekking.Geen] = "ja", [Betrekking.Indiener] = "I", [Betrekking.EigenOrganisatie] = "O", [Betrekking.Partij] = "P", [Betrekking.Behandelaar] = "B",
        [Betrekking.Vrij] = "V", [Betrekking.BijLmm] = "M", [Betrekking.BijLet] = "L", [Betrekking.AanTafel] = "T", [Betrekking.EigenIngang] = "E", [Betrekking.BijLetGeweest] = "G",
    };

    public static string Write()
    {
        var page = new StringBuilder("# Rollen: wie mag wat\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Gemaakt uit de tabel in `domain/Toegang/Bevoegdheden.cs`, versie {Bevoegdheden.Versie}. Niet met de hand wijzigen: `MAATWERK_VERNIEUW=1 dotnet test tests/Maatwerk.Tests --filter FullyQualifiedName~Toegang`.\n\n");
        page.Append("Wat niet in de tabel staat, mag niet. Elke beslissing staat met het nummer van de regel in het logboek. Welke stap wie mag zetten, zegt de levensloop erbij (`docs/levensloop.md`). De verdeling is een voorstel van ons, tot de eigenaar van het loket haar bevestigt.\n\n");
        page.Append("In een vak staat wat iemand met de casus (of de ingang) te maken moet hebben; één is genoeg:\n\n| Letter | Betekenis |\n|---|---|\n");
        foreach (var (tie, letter) in Letters) page.Append(CultureInfo.InvariantCulture, $"| {letter} | {(tie == Betrekking.Geen ? "altijd" : tie.Tekst())} |\n");
        page.Append("\n## Per handeling en rol\n\n| Handeling | ").AppendJoin(" | ", Columns()).Append(" |\n|---").Insert(page.Length, "|---", Columns().Count).Append("|\n");
        foreach (var handeling in Enum.GetValues<Handeling>())
            page.Append(CultureInfo.InvariantCulture, $"| {handeling.Tekst()} | ").AppendJoin(" | ", Enum.GetValues<Rol>().Cast<Rol?>().Append(null).Select(rol => Cell(handeling, rol))).Append(" |\n");
        page.Append("\n## De regels\n\n| Regel | Handeling | Wie | Bij | Tweede persoon |\n|---|---|---|---|---|\n");
        foreach (var row in Bevoegdheden.Table)
            page.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {row.Handeling.Tekst()} | {(row.Rollen.Count == 0 ? "iedereen" : string.Join(", ", row.Rollen))} | {Ties(row.Bij)} | {(row.TweedePersoon ? "ja" : "")} |\n");
        return page.ToString();
    }

    private static IReadOnlyList<string> Columns() => [.. Enum.GetNames<Rol>(), "geen rol"];

    private static string Cell(Handeling handeling, Rol? rol)
    {
        var rows = Bevoegdheden.Table.Where(row => row.Handeling == handeling && (row.Rollen.Count == 0 || (rol is { } one && row.Rollen.Contains(one)))).ToList();
        if (rows.Exists(row => row.Bij == Betrekking.Geen)) return Letters[Betrekking.Geen];
        var all = rows.Aggregate(Betrekking.Geen, (sum, row) => sum | row.Bij);
        return string.Join(' ', Letters.Where(pair => pair.Key != Betrekking.Geen && all.HasFlag(pair.Key)).Select(pair => pair.Value));
    }

    private static string Ties(Betrekking bij) => bij == Betrekking.Geen ? "niets nodig" : string.Join(" of ", Letters.Keys.Where(tie => tie != Betrekking.Geen && bij.HasFlag(tie)).Select(tie => tie.Tekst()));
}

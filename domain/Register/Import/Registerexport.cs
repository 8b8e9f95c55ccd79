using System.Globalization;
using System.Text;

namespace Maatwerk.Domain.Register.Import;

/// <summary>The register as a file that a spreadsheet opens and the import reads. No cell can become a formula.</summary>
public static class Registerexport
{
    private const char Separator = ';';
    private const string Starters = "=+-@\t\r";

    /// <summary>One line a entry, with the columns of <see cref="Importkolommen"/>.</summary>
    public static string Write(IEnumerable<Maatwerkfunctionaris> ingangen)
    {
        var file = new StringBuilder("\uFEFF").AppendJoin(Separator, Importkolommen.Alle).Append("\r\n");
        foreach (var ingang in ingangen.OrderBy(een => een.Id, StringComparer.Ordinal))
            file.AppendJoin(Separator, Cells(ingang).Select(Cell)).Append("\r\n");
        return file.ToString();
    }

    /// <summary>A cell that is text in every spreadsheet, whatever stands in it.</summary>
    public static string Cell(string text)
    {
        var inert = text.Length > 0 && Starters.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return inert.AsSpan().IndexOfAny("\";\r\n\t") < 0 ? inert : $"\"{inert.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The text that <see cref="Cell"/> made inert.</summary>
    public static string Unquoted(string cell) => cell.Length > 1 && cell[0] == '\'' && Starters.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    private static IEnumerable<string> Cells(Maatwerkfunctionaris een) =>
    [
        een.Id, een.Naam, een.Soort.ToString().ToLowerInvariant(), een.OrganisatieId, een.Email, een.Telefoon, string.Join(", ", een.Themas), string.Join(", ", een.Regelingen), een.Mandaat,
        string.Join(", ", een.Werkdagen.Select(Cellezer.Day)), een.Werkgebied?.Naam ?? "", string.Join(", ", een.Werkgebied?.Gemeenten ?? []), een.Status.ToString(), Day(een.GecontroleerdOp),
        een.Afwezigheid is { } weg ? Day(weg.Van) : "", een.Afwezigheid is { } af ? Day(af.TotEnMet) : "", een.Afwezigheid?.VervangerId ?? "", een.OpvolgerId ?? "",
    ];

    private static string Day(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.IO.Compression;
using System.Security;
using System.Text;
using Maatwerk.Domain.Register.Import;

namespace Maatwerk.Tests.Register;

/// <summary>Makes files for the import: good rows, and every kind of faulty one with what the report should say.</summary>
internal static class Importbestand
{
    public static readonly string[] Kop = [.. Importkolommen.Alle];

    /// <summary>A good row for an entry of Utrecht.</summary>
    public static string[] Goed(string id, string mandaat = "Mag over alles beslissen") =>
        [id, $"Team {id}", "team", "GM0344", "maatwerk@utrecht.example", "088-000 00 42", "Schulden, Wonen", "Participatiewet", mandaat, "maandag, dinsdag", "", "", "Actief", "2026-11-01", "", "", "", ""];

    /// <summary>Each kind of fault: the column it is in, and what makes a good row faulty.</summary>
    public static readonly (string Kolom, Action<string[]> Breek)[] Fouten =
    [
        Fout("id", ""), Fout("id", "Met Hoofdletters"), Fout("id", "id_met_streep"), Fout("id", new string('a', 81)), Fout("id", "=1+1"),
        Fout("naam", ""), Fout("naam", new string('n', 121)), Fout("naam", "12345"), Fout("naam", "Team\nRegel"), Fout("naam", "@SUM(A1)"), Fout("naam", "=HYPERLINK(1)"),
        Fout("soort", "afdeling"), Fout("soort", "1"),
        Fout("organisatie", ""), Fout("organisatie", "Nergenshuizen"), Fout("organisatie", "GM9999"),
        Fout("email", ""), Fout("email", "geen adres"), Fout("email", "a@b"), Fout("email", "a@b@c.nl"), Fout("email", "a b@c.nl"), Fout("email", "mailto:a@c.nl"), Fout("email", $"{new string('m', 120)}@c.nl"), Fout("email", "a..b@c.nl"),
        Fout("telefoon", ""), Fout("telefoon", "bel maar"), Fout("telefoon", "1234567"), Fout("telefoon", "0123456789012345"), Fout("telefoon", "088-0000042 tst 3"),
        Fout("themas", "Schaatsen"), Fout("themas", "Schulden, Schulden"), Fout("themas", "Schulden,,Wonen"),
        Fout("regelingen", new string('r', 81)), Fout("regelingen", string.Join(", ", Enumerable.Range(1, 41).Select(n => $"Wet {n}"))), Fout("regelingen", "Jeugdwet, Jeugdwet"),
        Fout("mandaat", ""), Fout("mandaat", new string('m', 601)), Fout("mandaat", "123"), Fout("mandaat", "+plus"),
        Fout("werkdagen", "maandag, feestdag"), Fout("werkdagen", "maandag, maandag"),
        Fout("status", "Ziek"), Fout("gecontroleerd op", ""), Fout("gecontroleerd op", "gisteren"), Fout("gecontroleerd op", "2026-02-30"), Fout("gecontroleerd op", "2027-01-01"), Fout("gecontroleerd op", "1999-12-31"),
        Fout("afwezig van", "straks", ("afwezig tot", "2026-12-01")), Fout("afwezig van", "", ("afwezig tot", "2026-12-01")), Fout("afwezig tot", "", ("afwezig van", "2026-12-01")),
        Fout("afwezig tot", "2026-11-30", ("afwezig van", "2026-12-01")), Fout("vervanger", "bestaat-niet", ("afwezig van", "2026-12-01"), ("afwezig tot", "2026-12-02")), Fout("opvolger", "bestaat-niet"),
        Fout("gemeenten", "Nergenshuizen", ("organisatie", "uwv")), Fout("gemeenten", "Utrecht"), Fout("gemeenten", "", ("werkgebied", "Midden"), ("organisatie", "uwv")),
    ];

    public static byte[] Csv(IEnumerable<string[]> rows, char separator = ';') =>
        Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Select(row => string.Join(separator, row.Select(cell => cell.IndexOfAny([separator, '"', '\n']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))));

    /// <summary>The smallest workbook a spreadsheet opens: one sheet of inline text.</summary>
    public static byte[] Xlsx(IEnumerable<string[]> rows)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Part(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Register" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Part(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var sheet = string.Concat(rows.Select((row, at) => $"<row r=\"{at + 1}\">{string.Concat(row.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{at + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>"));
            Part(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheet}</sheetData></worksheet>""");
        }
        return memory.ToArray();
    }

    private static (string, Action<string[]>) Fout(string kolom, string waarde, params (string Kolom, string Waarde)[] ook) => (kolom, row =>
    {
        row[Array.IndexOf(Kop, kolom)] = waarde;
        foreach (var (naam, tekst) in ook) row[Array.IndexOf(Kop, naam)] = tekst;
    });

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CsvHelper;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Maatwerk.Domain.Register.Import;

namespace Maatwerk.Bot.Register;

/// <summary>Reads a CSV or XLSX as rows of text. It only reads: nothing in a file is ever run or fetched.</summary>
public static class Tabelbestand
{
    private const int MostCells = 60;
    private const int MostLetters = 4000;
    private const int MostRecord = 256 * 1024;
    private const long MostUnpacked = 100L * 1024 * 1024;
    private static readonly char[] Separators = [';', ',', '\t'];

    private static readonly Encoding Windows = WindowsLetters();

    /// <summary>The rows that are not empty, or null when it is no such file.</summary>
    public static IReadOnlyList<Importregel>? Read(byte[] bytes)
    {
        try
        {
            return bytes is [(byte)'P', (byte)'K', ..] ? ReadWorkbook(bytes) : ReadText(bytes);
        }
        catch (Exception error) when (error is CsvFormatException or ExcelReaderException or InvalidDataException or XmlException or IOException or ArgumentException or FormatException or OverflowException or NotSupportedException or NullReferenceException or InvalidOperationException)
        {
            // What a stranger's file breaks is the file, not the turn.
            return null;
        }
    }

    private static List<Importregel>? ReadText(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf((byte)0) >= 0) return null;
        var text = Decode(bytes);
        var head = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).ToString();
        var separator = Separators.MaxBy(one => head.Count(letter => letter == one));
        using var reader = CsvReader.FromText(text, CsvReaderOptions.Default with { HasHeader = false, Separator = separator, SkipEmptyLines = false, MaxRecordSize = MostRecord });
        var rows = new List<Importregel>();
        while (reader.Read() && rows.Count <= Importlezer.MeesteRegels + 1)
            Add(rows, (int)reader.RowNumber, Enumerable.Range(0, Math.Min(reader.FieldCount, MostCells + 1)).Select(reader.GetString));
        return rows;
    }

    private static List<Importregel>? ReadWorkbook(byte[] bytes)
    {
        using (var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read))
            if (zip.Entries.Sum(entry => entry.Length) > MostUnpacked) return null;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var rows = new List<Importregel>();
        for (var at = 1; reader.Read() && rows.Count <= Importlezer.MeesteRegels + 1; at++)
            Add(rows, at, Enumerable.Range(0, Math.Min(reader.FieldCount, MostCells + 1)).Select(column => Shown(reader.GetValue(column))));
        return rows;
    }

    private static void Add(List<Importregel> rows, int at, IEnumerable<string> cells)
    {
        List<string> kept = [.. cells.Take(MostCells + 1).Select(cell => cell.Length > MostLetters ? cell[..MostLetters] : cell)];
        if (kept.Exists(cell => !string.IsNullOrWhiteSpace(cell))) rows.Add(new Importregel(at, kept));
    }

    private static string Shown(object? cell) => cell switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    // A spreadsheet on Windows writes its own letters when it is not asked for UTF-8; the reader of workbooks wants to know them too.
    private static Encoding WindowsLetters()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }

    private static string Decode(byte[] bytes)
    {
        try { return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF'); }
        catch (DecoderFallbackException) { return Windows.GetString(bytes); }
    }
}

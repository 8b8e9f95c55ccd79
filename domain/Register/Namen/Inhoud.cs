using System.Globalization;

namespace Maatwerk.Domain.Register.Namen;

/// <summary>Reads the content files of the register: one line a fact, fields parted by a semicolon, the first line names them.</summary>
internal static class Inhoud
{
    /// <summary>The rows of <c>Content/Register/{name}.csv</c>, without the heading and empty lines.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or a row has another number of fields than the heading.</exception>
    public static List<string[]> Read(string name)
    {
        using var reader = Open($"Register/{name}.csv");
        var rows = new List<string[]>(512);
        var fields = reader.ReadLine()!.Split(';').Length;
        for (var at = 2; reader.ReadLine() is { } line; at++)
        {
            if (line.Length == 0)
                continue;
            var row = line.Split(';');
            if (row.Length != fields)
                throw new InvalidDataException($"Expected {fields} fields in {name}.csv, got {row.Length} on line {at}: put a semicolon between them.");
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>The lines of a content file, without empty lines and lines that start with #.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = Open(path);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }

    private static StreamReader Open(string path) => new(typeof(Inhoud).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidDataException($"Expected content file domain/Content/{path} inside the assembly; it is not there."));

    public static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    public static DateOnly Date(string field) => DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Optional(string field) => field.Length == 0 ? null : field;
}

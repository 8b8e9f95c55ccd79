using System.Globalization;

namespace Maatwerk.Domain.Register.Namen;

/// <summary>Reads the content files of the register: one line a fact, fields parted by a semicolon, the first line names them.</summary>
internal static class Inhoud
{
    /// <summary>The rows of <c>Content/Register/{name}.csv</c>, without the heading and empty lines.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or a row has another number of fields than the heading.</exception>
    public static List<string[]> Read(string name)
    {
        using var stream = typeof(Inhoud).Assembly.GetManifestResourceStream($"Register/{name}.csv")
            ?? throw new InvalidDataException($"Expected content file domain/Content/Register/{name}.csv inside the assembly; it is not there.");
        using var reader = new StreamReader(stream);
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

    public static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    public static DateOnly Date(string field) => DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Optional(string field) => field.Length == 0 ? null : field;
}

using Maatwerk.Domain.Register.Beheer;

namespace Maatwerk.Domain.Register.Import;

/// <summary>One row of a file, with its number as a spreadsheet shows it.</summary>
public sealed record Importregel(int Regel, IReadOnlyList<string> Cellen);

/// <summary>What is wrong in one cell.</summary>
/// <param name="Regel">Number of the row, the heading is 1.</param>
/// <param name="Kolom">Name of the column.</param>
/// <param name="Gevonden">What stands there, cut short.</param>
/// <param name="Verwacht">What should stand there, in Dutch.</param>
public sealed record Importfout(int Regel, string Kolom, string Gevonden, string Verwacht)
{
    private const int Longest = 40;

    public static Importfout Of(int regel, string kolom, string gevonden, string verwacht) =>
        new(regel, kolom, gevonden.Length > Longest ? gevonden[..Longest] + "…" : gevonden, verwacht);

    public override string ToString() => $"Regel {Regel}, kolom {Kolom}: {(Gevonden.Length == 0 ? "leeg" : $"‘{Gevonden}’")}. Verwacht: {Verwacht}.";
}

/// <summary>What a file would do to the register.</summary>
public sealed record Importverslag(string Bestand, int Regels, int Nieuw, int Gewijzigd, int Ongewijzigd, IReadOnlyList<Importfout> Fouten)
{
    /// <summary>How many rows have a fault; those are left out.</summary>
    public int FouteRegels => Fouten.Select(fout => fout.Regel).Distinct().Count();

    /// <summary>The heading itself is wrong: nothing can be read.</summary>
    public bool IsUnreadable => Fouten.Any(fout => fout.Regel <= 1);
}

/// <summary>The report together with what would be stored.</summary>
public sealed record Importuitkomst(Importverslag Verslag, IReadOnlyList<Ingangwijziging> Wijzigingen);

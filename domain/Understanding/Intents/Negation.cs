namespace Maatwerk.Domain.Understanding;

/// <summary>Which words of a message are denied: those of a clause with niet, geen, nooit, zonder, hoef.</summary>
internal static class Negation
{
    /// <summary>One for each unit.</summary>
    public static bool[] Denied(Units units)
    {
        var clauses = Clauses(units);
        return [.. units.All.Select(u => clauses[u.Clause])];
    }

    /// <summary>True when something else is said beside what is denied: "geen status, ik wil weten wie".</summary>
    public static bool IsContrast(Units units, bool[] denied)
    {
        if (units.Clauses < 2) return false;
        var kept = 0;
        for (var i = 0; i < denied.Length; i++)
            if (!denied[i] && !units[i].IsMark && !Spelling.IsCommon(units[i].Word)) kept++;
        return kept >= 2 && kept < denied.Length;
    }

    static bool[] Clauses(Units units)
    {
        var clauses = new bool[units.Clauses];
        foreach (var unit in units.All)
            if (unit.Word is "niet" or "geen" or "nooit" or "zonder" or "hoef" or "hoeft" or "niets" or "niks") clauses[unit.Clause] = true;
        return clauses;
    }
}

namespace Maatwerk.Domain.Check;

/// <summary>Weighs answers against the rules of one version.</summary>
internal sealed class Weging(Checktabel tabel, Antwoorden antwoorden)
{
    /// <summary>The first hit: the urgent rules, then the ladder before or at the LMM. The ladders leave no gap.</summary>
    public Regel Main()
    {
        foreach (var groep in tabel.Groepen.Where(groep => Holds(groep.Als)))
            if (tabel.Regels.FirstOrDefault(regel => regel.Groep == groep.Naam && Hits(regel)) is { } hit) return hit;
        throw new InvalidOperationException($"Version {tabel.Versie} of the check leaves a gap: no rule hits for {string.Join(", ", antwoorden.All)}.");
    }

    /// <summary>The first hit on what was asked so far; null when that hangs on a condition that was not asked, given in <paramref name="ask"/>.</summary>
    public Regel? Main(out string? ask)
    {
        foreach (var groep in tabel.Groepen)
        {
            if (Decide(groep.Als, out ask) is not { } here) return null;
            if (!here) continue;
            foreach (var regel in tabel.Regels.Where(regel => regel.Groep == groep.Naam))
                if (Decide(regel, out ask) is not { } hit) return null;
                else if (hit) return regel;
        }
        ask = null;
        return null;
    }

    /// <summary>The add-ons beside the main hit; none when that one stops everything.</summary>
    public IEnumerable<Regel> Beside(Regel main) => main.Groep == Regelgroep.Eerst ? []
        : tabel.Regels.Where(regel => regel.Groep == Regelgroep.Erbij && regel.Bij?.Contains(main.Id) != false && Hits(regel));

    public bool Hits(Regel regel) => regel.Als.Any(Holds);

    /// <summary>The first alternative of the rule that holds.</summary>
    public IReadOnlyDictionary<string, Eis> Reasons(Regel regel) => regel.Als.First(Holds);

    public bool Holds(IReadOnlyDictionary<string, Eis> als) => als.All(one => Meets(one.Value, antwoorden[one.Key]));

    /// <summary>Whether the rule hits: null when that hangs on a condition that was not asked, given in <paramref name="ask"/>.</summary>
    public bool? Decide(Regel regel, out string? ask)
    {
        ask = null;
        foreach (var als in regel.Als)
            if (Decide(als, out var open) is not false)
            {
                if (open is null) return true;
                ask ??= open;
            }
        return ask is null ? false : null;
    }

    public bool? Decide(IReadOnlyDictionary<string, Eis> als, out string? ask)
    {
        ask = null;
        foreach (var (id, eis) in als)
        {
            if (antwoorden[id] is null && !tabel.Conditie(id).NietVragen) ask ??= id;
            else if (!Meets(eis, antwoorden[id])) { ask = null; return false; }
        }
        return ask is null ? true : null;
    }

    private static bool Meets(Eis eis, Antwoord? antwoord) => eis switch
    {
        Eis.Ja => antwoord == Antwoord.Ja,
        Eis.Nee => antwoord == Antwoord.Nee,
        Eis.Onbekend => antwoord == Antwoord.Onbekend,
        Eis.NietJa => antwoord != Antwoord.Ja,
        _ => antwoord != Antwoord.Nee,
    };
}

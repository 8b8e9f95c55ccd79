namespace Maatwerk.Domain.Check;

/// <summary>What would change an advice: every single other answer is tried, and every way to fill in what is unknown.</summary>
internal static class Omslagen
{
    /// <summary>The single answers that change the main outcome or the add-ons. What the user did not know comes first, then what decided, then the rest.</summary>
    public static IReadOnlyList<Omslag> Of(Checktabel tabel, Antwoorden antwoorden)
    {
        var (now, beside) = Outcome(tabel, antwoorden);
        var changes = new List<Omslag>();
        foreach (var conditie in Asked(tabel))
            foreach (var other in (ReadOnlySpan<Antwoord>)[Antwoord.Ja, Antwoord.Nee])
            {
                if (antwoorden[conditie.Id] == other) continue;
                var (then, with) = Outcome(tabel, antwoorden.With(conditie.Id, other));
                if (then != now || !with.SetEquals(beside))
                    changes.Add(new(conditie, antwoorden[conditie.Id], other, then, [.. with.Except(beside)], [.. beside.Except(with)]));
            }
        return [.. changes.OrderBy(change => change.Was switch { Antwoord.Onbekend => 0, null => 2, _ => 1 }).ThenBy(change => change.Uitkomst == now)];
    }

    /// <summary>Every main outcome that some way of filling in the unknown conditions gives.</summary>
    public static IReadOnlyList<Uitkomst> Possible(Checktabel tabel, Antwoorden antwoorden)
    {
        var open = Deciding(tabel).Where(id => antwoorden[id] is null or Antwoord.Onbekend).ToList();
        var possible = new HashSet<Uitkomst>();
        for (var way = 0; way < 1 << open.Count; way++)
        {
            var filled = antwoorden;
            for (var at = 0; at < open.Count; at++) filled = filled.With(open[at], (way >> at & 1) == 0 ? Antwoord.Nee : Antwoord.Ja);
            possible.Add(new Weging(tabel, filled).Main().Uitkomst);
        }
        return [.. possible.Order()];
    }

    /// <summary>The conditions the check may ask, without danger and inwoner: those stop everything and are no news.</summary>
    internal static IEnumerable<Conditie> Asked(Checktabel tabel) =>
        tabel.Regels.Where(regel => regel.Groep != Regelgroep.Eerst).SelectMany(regel => regel.Als).Concat(tabel.Groepen.Select(groep => groep.Als))
            .SelectMany(als => als.Keys).Distinct().Select(tabel.Conditie).Where(conditie => !conditie.NietVragen);

    private static IEnumerable<string> Deciding(Checktabel tabel) =>
        tabel.Regels.Where(regel => regel.Groep is Regelgroep.VoorLmm or Regelgroep.BijLmm).SelectMany(regel => regel.Als).Concat(tabel.Groepen.Select(groep => groep.Als))
            .SelectMany(als => als.Keys).Distinct().Where(id => !tabel.Conditie(id).NietVragen);

    private static (Uitkomst Main, HashSet<Uitkomst> Beside) Outcome(Checktabel tabel, Antwoorden antwoorden)
    {
        var weging = new Weging(tabel, antwoorden);
        var main = weging.Main();
        return (main.Uitkomst, [.. weging.Beside(main).Select(regel => regel.Uitkomst)]);
    }
}

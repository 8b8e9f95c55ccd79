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

    /// <summary>Every main outcome that some way of filling in the unknown conditions gives. Danger and inwoner are left out: they are told apart.</summary>
    public static IReadOnlyList<Uitkomst> Possible(Checktabel tabel, Antwoorden antwoorden)
    {
        var possible = new SortedSet<Uitkomst>();
        var urgent = tabel.Regels.Where(regel => regel.Groep == Regelgroep.Eerst).SelectMany(regel => regel.Als).SelectMany(als => als.Keys);
        var known = antwoorden.All.Where(one => one.Value == Antwoord.Onbekend).Aggregate(antwoorden, (all, one) => all.Without(one.Key));
        Follow(urgent.Aggregate(known, (all, id) => all.With(id, Antwoord.Nee)));
        return [.. possible];

        void Follow(Antwoorden so)
        {
            if (new Weging(tabel, so).Main(out var ask) is { } hit) possible.Add(hit.Uitkomst);
            else if (ask is not null)
            {
                Follow(so.With(ask, Antwoord.Ja));
                Follow(so.With(ask, Antwoord.Nee));
            }
        }
    }

    /// <summary>The conditions the check may ask, without danger and inwoner: those stop everything and are no news.</summary>
    internal static IEnumerable<Conditie> Asked(Checktabel tabel) =>
        tabel.Regels.Where(regel => regel.Groep != Regelgroep.Eerst).SelectMany(regel => regel.Als).Concat(tabel.Groepen.Select(groep => groep.Als))
            .SelectMany(als => als.Keys).Distinct().Select(tabel.Conditie).Where(conditie => !conditie.NietVragen);

    private static (Uitkomst Main, HashSet<Uitkomst> Beside) Outcome(Checktabel tabel, Antwoorden antwoorden)
    {
        var weging = new Weging(tabel, antwoorden);
        var main = weging.Main();
        return (main.Uitkomst, [.. weging.Beside(main).Select(regel => regel.Uitkomst)]);
    }
}

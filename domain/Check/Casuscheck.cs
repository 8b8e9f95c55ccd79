using Maatwerk.Domain.Bronnen;

namespace Maatwerk.Domain.Check;

/// <summary>The check whether a casus belongs at the LMM or the LET, or has a shorter way. It advises and never refuses.</summary>
public sealed class Casuscheck(Checktabel tabel)
{
    /// <summary>The newest version.</summary>
    public static Casuscheck Current { get; } = new(Checktabel.Of(Checktabel.Versies[^1]));

    public Checktabel Tabel { get; } = tabel;

    public Conditie Conditie(string id) => Tabel.Conditie(id);

    /// <summary>The condition that still has to be asked, or null when the advice will not get better by asking. Danger and the inwoner come first.</summary>
    public Conditie? Next(Antwoorden antwoorden)
    {
        var weging = new Weging(Tabel, antwoorden);
        var main = weging.Main(out var ask);
        ask ??= main is null || main.Groep == Regelgroep.Eerst ? null
            : main.VraagOok.FirstOrDefault(id => antwoorden[id] is null) ?? NextForAddOns(weging, main);
        return ask is null ? null : Tabel.Conditie(ask);
    }

    /// <summary>The advice on what is known now. What was not asked counts as unknown.</summary>
    public Advies Advise(Antwoorden antwoorden)
    {
        var weging = new Weging(Tabel, antwoorden);
        var main = weging.Main();
        var hits = (IReadOnlyList<Regel>)[main, .. weging.Beside(main)];
        return new Advies
        {
            Versie = Tabel.Versie,
            GecontroleerdOp = Tabel.GecontroleerdOp,
            Antwoorden = antwoorden,
            Regels = [.. hits.Select(regel => Hit(regel, weging, antwoorden))],
            Mogelijk = [main.Uitkomst, .. main.Groep == Regelgroep.Eerst ? [] : Omslagen.Possible(Tabel, antwoorden).Where(other => other != main.Uitkomst)],
            Onbekend = [.. Tabel.Condities.Where(one => antwoorden[one.Id] == Antwoord.Onbekend)],
            Omslagen = main.Groep == Regelgroep.Eerst ? [] : Omslagen.Of(Tabel, antwoorden),
        };
    }

    /// <summary>The advice that was kept, made again with the rules of its own version.</summary>
    public static Advies Again(BewaardAdvies kept) => new Casuscheck(Checktabel.Of(kept.Versie)).Advise(Antwoorden.Of(kept.Antwoorden));

    private string? NextForAddOns(Weging weging, Regel main)
    {
        foreach (var regel in Tabel.Regels.Where(regel => regel.Groep == Regelgroep.Erbij && regel.VraagAls is not null && regel.Bij?.Contains(main.Id) != false))
            if (weging.Holds(regel.VraagAls!) && weging.Decide(regel, out var ask) is null) return ask;
        return null;
    }

    private GeraakteRegel Hit(Regel regel, Weging weging, Antwoorden antwoorden)
    {
        var remarks = Tabel.Opmerkingen.Where(one => one.Bij.Contains(regel.Id) && weging.Holds(one.Als)).ToList();
        return new(
            regel.Id, regel.Uitkomst, regel.Tekst,
            [.. weging.Reasons(regel).Keys.Select(id => new Reden(Tabel.Conditie(id), antwoorden[id] ?? Antwoord.Onbekend))],
            [.. remarks.Select(one => one.Tekst)],
            regel.Stappen,
            [.. regel.Bronnen.Concat(remarks.SelectMany(one => one.Bronnen)).Distinct().Select(Bronnenlijst.Find)],
            [.. regel.Standen.Select(Standen.Of)]);
    }
}

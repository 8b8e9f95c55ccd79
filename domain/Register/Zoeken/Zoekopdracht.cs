using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>One search: gathers the entries that may answer the question, ranks them and says what kind of answer it is.</summary>
internal sealed class Zoekopdracht(RegisterIndex register, Gazetteer namen, Zoekvraag vraag, DateOnly today)
{
    public Zoekresultaat Run()
    {
        if (vraag.OnbekendeGemeente is { } onbekend && vraag.Organisaties.Count == 0)
            return new Zoekresultaat.Niets(vraag, NietsReden.OnbekendeGemeente, namen.Nearest(onbekend, 3));
        var instanties = Instanties();
        if (instanties.Count > 0)
            return OfInstanties(instanties);
        if (Persons() is { Count: > 0 } personen)
            return Answer([.. personen.Select(p => Rate(p, Home(p)))]);
        if (vraag.Themas.Count > 0)
            return ByTheme();
        return vraag.Resten.Count == 0 || vraag.Tekst.Count(char.IsLetterOrDigit) < Zoekregels.MinsteTekens
            ? new Zoekresultaat.Niets(vraag, NietsReden.TeWeinig, [])
            : new Zoekresultaat.Niets(vraag, NietsReden.NietsHerkend, namen.Nearest(string.Concat(vraag.Resten), 3));
    }

    /// <summary>Who was asked for: each organisation with each municipality, or the municipalities themselves.</summary>
    private List<(string Id, Gemeente? Gemeente)> Instanties()
    {
        var gemeenten = vraag.Gemeenten.Concat(vraag.OokMogelijk).DistinctBy(g => g.Code).ToList();
        if (vraag.Organisaties.Count == 0)
            return [.. gemeenten.Select(g => (g.Code, (Gemeente?)g))];
        return gemeenten.Count == 0
            ? [.. vraag.Organisaties.Select(o => (o.Id, (Gemeente?)null))]
            : [.. vraag.Organisaties.SelectMany(o => gemeenten.Select(g => (o.Id, (Gemeente?)g)))];
    }

    private Zoekresultaat OfInstanties(List<(string Id, Gemeente? Gemeente)> instanties)
    {
        var lijsten = instanties.Select(i => Ranked(i.Id, i.Gemeente)).ToList();
        if (lijsten[0].Count == 0 && (lijsten.Count == 1 || vraag.OokMogelijk.Count > 0 || lijsten.TrueForAll(l => l.Count == 0)))
            return new Zoekresultaat.NietAangesloten(vraag, vraag.Organisaties.Count == 0 ? instanties[0].Gemeente : null, vraag.Organisaties is [var eerste, ..] ? eerste : null);
        if (lijsten.Count == 1)
            return Answer([.. lijsten[0], .. Beside()]);
        // Several were asked for: the best of each first, in the order they were named.
        var keuze = lijsten.Where(l => l.Count > 0).Select(l => l[0]).Concat(lijsten.SelectMany(l => l.Skip(1)));
        return new Zoekresultaat.Meer(vraag, [.. keuze.Take(Zoekregels.MeesteTreffers)], false);
    }

    private List<Treffer> Ranked(string id, Gemeente? gemeente)
    {
        var functionarissen = gemeente is not null && id != gemeente.Code ? register.Of(id, gemeente.Code) : register.Of(id);
        return Sort(functionarissen.Select(f => Rate(f, gemeente)));
    }

    /// <summary>"kinderbijslag Utrecht" is about the municipality first; SVB may be meant too.</summary>
    private IEnumerable<Treffer> Beside() =>
        vraag.ViaOnderwerp.Select(o => Ranked(o.Id, vraag.Gemeenten.Count > 0 ? vraag.Gemeenten[0] : null)).Where(l => l.Count > 0).Select(l => l[0] with { Score = 0 });

    private List<Maatwerkfunctionaris> Persons() => vraag.Resten.Count == 0 ? [] : register.Named(vraag.Resten);

    /// <summary>Only a theme: the national bodies that deal with it, and the question for which municipality.</summary>
    private Zoekresultaat.Meer ByTheme()
    {
        var landelijk = namen.Organisaties.Where(o => vraag.Themas.Any(o.Themas.Contains))
            .Select(o => Ranked(o.Id, null)).Where(l => l.Count > 0).Select(l => l[0]);
        return new Zoekresultaat.Meer(vraag, [.. landelijk.Take(Zoekregels.MeesteTreffers)], true);
    }

    private Zoekresultaat Answer(List<Treffer> treffers)
    {
        var gesorteerd = Sort(treffers);
        var beste = gesorteerd[0];
        List<Treffer> anderen = [.. gesorteerd.Skip(1).Take(Zoekregels.MeesteTreffers - 1)];
        if (beste.Functionaris.Status == Functionarisstatus.Vervallen)
            return Lapsed(beste, anderen);
        if (beste.Functionaris.IsAfwezig(today))
            return Away(beste, anderen);
        var gelijk = anderen.Where(a => a.Score > beste.Score - 0.5 && a.Functionaris.OrganisatieId != beste.Functionaris.OrganisatieId).ToList();
        return gelijk.Count == 0 ? new Zoekresultaat.Gevonden(vraag, beste, anderen) : new Zoekresultaat.Meer(vraag, [beste, .. anderen], false);
    }

    private Zoekresultaat.Vervallen Lapsed(Treffer wie, List<Treffer> anderen)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var nu = wie.Functionaris;
        while (nu is { Status: Functionarisstatus.Vervallen, OpvolgerId: { } volgende } && gezien.Add(nu.Id))
            nu = register.Find(volgende);
        var opvolger = nu is { Status: not Functionarisstatus.Vervallen } ? wie with { Functionaris = nu } : Central(wie);
        return new Zoekresultaat.Vervallen(vraag, wie, opvolger, Without(anderen, opvolger));
    }

    private Zoekresultaat.Afwezig Away(Treffer wie, List<Treffer> anderen)
    {
        var keten = new List<Treffer>();
        var gezien = new HashSet<string>(StringComparer.Ordinal) { wie.Functionaris.Id };
        var rond = false;
        var nu = wie.Functionaris;
        while (nu.IsAfwezig(today) && nu.Afwezigheid?.VervangerId is { } id && register.Find(id) is { Status: not Functionarisstatus.Vervallen } volgende)
        {
            if (!gezien.Add(id))
            {
                rond = true;
                break;
            }
            keten.Add(wie with { Functionaris = volgende });
            nu = volgende;
        }
        var vervanger = keten.Count > 0 && !keten[^1].Functionaris.IsAfwezig(today) ? keten[^1] : Central(wie);
        return new Zoekresultaat.Afwezig(vraag, wie, keten, vervanger, rond, [.. Without(anderen, vervanger).Where(a => !keten.Contains(a))]);
    }

    /// <summary>The general entrance of the same organisation, when somebody is there.</summary>
    private Treffer? Central(Treffer bij) => register.Of(bij.Functionaris.OrganisatieId)
        .Where(f => f.IsAlgemeen && f.Status == Functionarisstatus.Actief && !f.IsAfwezig(today) && f.Id != bij.Functionaris.Id)
        .OrderBy(f => f.Werkgebied is not null).Select(f => bij with { Functionaris = f }).FirstOrDefault();

    private static List<Treffer> Without(List<Treffer> treffers, Treffer? een) => treffers.FindAll(t => t.Functionaris.Id != een?.Functionaris.Id);

    private Gemeente? Home(Maatwerkfunctionaris functionaris) => namen.FindGemeente(functionaris.OrganisatieId);

    private static List<Treffer> Sort(IEnumerable<Treffer> treffers) =>
        [.. treffers.OrderByDescending(t => t.Score).ThenBy(t => t.Functionaris.Id, StringComparer.Ordinal)];

    private Treffer Rate(Maatwerkfunctionaris functionaris, Gemeente? gemeente)
    {
        var score = Theme(functionaris) + Region(functionaris, gemeente);
        score += functionaris.Status == Functionarisstatus.Vervallen ? -20 : functionaris.IsAfwezig(today) ? -0.25 : 0;
        if (vraag.Resten.Count > 0 && Personenindex.Matches(functionaris.Naam, vraag.Resten) is var gelijk and > 0)
            score += 10 * gelijk + (functionaris.Status == Functionarisstatus.Vervallen ? 20 : 0);
        return new Treffer(functionaris, gemeente, score);
    }

    private double Theme(Maatwerkfunctionaris functionaris)
    {
        if (vraag.Themas.Count == 0)
            return functionaris.IsAlgemeen ? 3 : 0;
        return functionaris.IsAlgemeen ? 1 : 3.0 * vraag.Themas.Count(functionaris.Themas.Contains) / vraag.Themas.Count;
    }

    private static double Region(Maatwerkfunctionaris functionaris, Gemeente? gemeente) => (functionaris.Werkgebied, gemeente) switch
    {
        (null, null) => 2,
        (not null, not null) => functionaris.Serves(gemeente.Code) ? 2 : -5,
        _ => 0,
    };
}

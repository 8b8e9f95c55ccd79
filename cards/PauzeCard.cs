using System.Globalization;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Cards;

/// <summary>A pause: what each creditor answered and until when, what goes on meanwhile, and, when nobody wants to wait, what is left.</summary>
public static class PauzeCard
{
    private const int MostHistory = 5;
    private const int MostCreditors = 12;

    public static AdaptiveCard Show(TimeOutAfspraak pauze, IReadOnlyList<TimeOutTrigger> allowed) => new(pauze.Titel,
    [
        new FactList([.. Facts(pauze)]),
        new Heading("Schuldeisers"),
        new FactList([.. pauze.Vorderingen.Take(MostCreditors).Select(Creditor)]),
        .. pauze.Vorderingen.Count > MostCreditors ? [new TextBlock($"En nog {pauze.Vorderingen.Count - MostCreditors} andere.")] : Array.Empty<Element>(),
        .. pauze.Status == TimeOutStatus.NaarRechterOfLmm ? AfterRefusal() : [],
        new Heading("Dit blijft gewoon zo"),
        .. Pauzeinstrumenten.Waarheden.Select(one => new TextBlock(one.Tekst)),
        new TextBlock(Sources(Pauzeinstrumenten.Waarheden.SelectMany(one => one.Bronnen))) { Subtle = true },
        new Heading("Wat er gebeurde"),
        new FactList([.. pauze.Geschiedenis.Reverse().Take(MostHistory).Select(Line)]),
    ],
    [.. PauzeZinnen.Buttons(pauze, allowed)]);

    private static IEnumerable<Fact> Facts(TimeOutAfspraak pauze)
    {
        yield return new Fact("Status", pauze.Einde is { } einde ? $"{pauze.Status.Tekst()}: {einde.Tekst()}" : pauze.Status.Tekst());
        yield return new Fact("Plan", pauze.Plan ?? "");
        if (pauze.Einddatum is { } end) yield return new Fact("Gevraagd tot en met", Datum.Lang(end));
        if (pauze.VierOgen is { Door: null } asked) yield return new Fact("Tweede paar ogen", $"gevraagd, uiterlijk {Datum.Lang(asked.Uiterlijk)}, controlegetal {Controlegetal.Show(asked.Vingerafdruk)}");
        if (pauze.Verlenging is { } longer) yield return new Fact("Verlenging gevraagd", $"{longer.Organisatie}, tot en met {Datum.Lang(longer.Einddatum)}");
    }

    private static Fact Creditor(Vordering one)
    {
        var state = one switch
        {
            { Wacht: true } => $"wacht tot en met {Datum.Lang(one.Einddatum!.Value)}",
            { Antwoord: { } answer } => answer.Tekst(),
            { VerzoekOp: { } sent } => $"verzoek verstuurd op {Datum.Kort(sent)}, nog geen antwoord",
            _ => "nog niet gevraagd",
        };
        return new Fact(one.Organisatie, string.Join('\n', new[] { $"{Pauzeinstrumenten.Find(one.Instrument)?.Naam}: {state}", one.Toelichting }.Where(part => part is { Length: > 0 }))) { AtMost = 400 };
    }

    private static IEnumerable<Element> AfterRefusal()
    {
        yield return new Heading("Wat er nog kan");
        foreach (var one in Pauzeinstrumenten.AfterRefusal)
        {
            yield return new TextBlock($"{one.Naam}. {one.Tekst}{(one.Duur.Length > 0 ? $" Duurt {one.Duur}." : "")} {one.Kanaal}");
            yield return new TextBlock(one.BronTekst) { Subtle = true };
        }
    }

    private static string Sources(IEnumerable<string> bronnen) =>
        $"Bron: {string.Join("; ", bronnen.Distinct().Select(bron => Bronnenlijst.Find(bron).Tekst).Distinct())}. Gecontroleerd op {Datum.Kort(Pauzeinstrumenten.GecontroleerdOp)}.";

    private static Fact Line(GeschiedenisRegel<TimeOutStatus, TimeOutTrigger> regel) =>
        new(Datum.MetTijd(regel.Op), string.Join('\n', new[] { $"{regel.Trigger.Tekst()} (door de {regel.Als.Tekst()})", regel.Reden, regel.Tekst }.Where(part => part is { Length: > 0 }))) { AtMost = 400 };
}

/// <summary>A fingerprint as people compare it: in groups of four.</summary>
public static class Controlegetal
{
    public static string Show(string vingerafdruk) => string.Join(' ', vingerafdruk.Chunk(4).Select(part => new string(part))).ToUpper(CultureInfo.InvariantCulture);
}

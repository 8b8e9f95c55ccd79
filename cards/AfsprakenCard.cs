using Maatwerk.Cards.Model;
using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Cards;

/// <summary>What an organisation agreed on with PMM, and what is missing: the list for the manager.</summary>
public static class AfsprakenCard
{
    private static readonly string Bron = string.Join("; ", new[] { "S2", "S4" }.Select(key => Bronnenlijst.Find(key).Tekst));

    /// <param name="magVullen">The reader fills it in.</param>
    /// <param name="magTekenen">The reader signs it.</param>
    public static AdaptiveCard Show(BestuurlijkeAfspraak afspraak, string organisatie, DateOnly vandaag, bool magVullen = false, bool magTekenen = false)
    {
        var body = new List<Element> { new FactList([.. Enum.GetValues<Afspraakpunt>().Select(punt => new Fact(Capital(punt), afspraak.Punten.GetValueOrDefault(punt) ?? "nog niets afgesproken"))]) };
        if (afspraak.Ontbreekt.Count > 0) body.Add(new Container([new TextBlock($"Dit mist nog: {string.Join(", ", afspraak.Ontbreekt.Select(punt => punt.Tekst()))}.")], Ground.Emphasis));
        body.Add(new TextBlock(Signature(afspraak, vandaag)));
        body.Add(new TextBlock($"Bron van de vijf punten: {Bron}.") { Subtle = true });
        var buttons = new List<CardButton>();
        if (magVullen) buttons.Add(Typ.Knop("Invullen", "vul afspraken in"));
        if (magTekenen && afspraak.Ontbreekt.Count == 0 && !afspraak.IsSigned(vandaag)) buttons.Add(Typ.Knop("Tekenen", "teken afspraken", KnopStyle.Positive));
        return new AdaptiveCard($"Bestuurlijke afspraken van {organisatie}", body, buttons);
    }

    private static string Signature(BestuurlijkeAfspraak afspraak, DateOnly vandaag) =>
        afspraak.GetekendOp is not { } dag ? "Nog niet getekend."
        : afspraak.IsSigned(vandaag) ? $"Getekend op {Datum.Kort(dag)} door {afspraak.GetekendDoor}. Geldig tot en met {Datum.Kort(afspraak.GeldigTotEnMet!.Value)}."
        : $"De handtekening van {afspraak.GetekendDoor} is verlopen op {Datum.Kort(afspraak.GeldigTotEnMet!.Value)}.";

    private static string Capital(Afspraakpunt punt) => char.ToUpperInvariant(punt.Tekst()[0]) + punt.Tekst()[1..];
}

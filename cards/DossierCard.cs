using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Cards;

/// <summary>A casus as the loket has it in hand: what matters on one card, notes included. For the loket only.</summary>
public static class DossierCard
{
    private const int MostNotes = 4, MostTalks = 3, MostSteps = 3;

    /// <param name="eigen">Whether the casus lies with who looks.</param>
    /// <param name="allowed">The steps of the life cycle this person may take now.</param>
    public static AdaptiveCard Show(Casus casus, Dossier dossier, bool eigen, IReadOnlyList<CasusTrigger> allowed, DateTimeOffset nu)
    {
        var body = new List<Element> { new FactList([.. Facts(casus, dossier, nu)]) };
        if (CasusCard.OpenQuestion(casus) is { } question) body.Add(new Container([new TextBlock("Open vraag aan de indiener:"), new Literal(question)], Ground.Emphasis));
        if (casus.Melding.Situatie is { } situatie) body.AddRange([new Heading("Wat er speelt"), new Literal(situatie) { AtMost = 700 }]);
        if (casus.Melding.LokaalAdvies is { } advies) body.AddRange([new Heading("Advies van de casusregisseur"), new Literal(advies) { AtMost = 500 }]);
        body.AddRange([new Heading("Partijen"), new FactList([.. Parties(casus, dossier)])]);
        body.AddRange(Notes(dossier));
        body.Add(new TextBlock(Onwards(casus, eigen)) { Subtle = true });
        return new AdaptiveCard($"Dossier {casus.Nummer}", body, [.. Buttons(casus, dossier, eigen, allowed)]);
    }

    private static IEnumerable<Fact> Facts(Casus casus, Dossier dossier, DateTimeOffset nu)
    {
        var melding = casus.Melding;
        var regel = Werkregel.Of(new Werk(casus, dossier), nu);
        yield return new Fact("Status", casus.Status.Tekst());
        yield return new Fact("Titel", regel.Titel);
        yield return new Fact("Ligt bij", dossier.Behandelaar is { } bij ? $"{bij.Naam}, sinds {Datum.MetTijd(bij.Sinds)}" : regel.Bij ?? "niemand");
        if (regel.WachtOp is { } op) yield return new Fact("Wacht op", op);
        if (melding.Deadline is { } deadline) yield return new Fact("Uiterlijk", $"{Datum.Lang(deadline)} ({Datum.Afstand(deadline, Nederland.Day(nu))})");
        if (melding.Urgentie is { } urgentie) yield return new Fact("Wat er op het spel staat", urgentie);
        yield return new Fact(melding.Gemeente is null ? "Regio" : "Gemeente", regel.Plaats);
        if (casus.IngediendOp is { } filed) yield return new Fact("Ingediend op", Datum.MetTijd(filed));
        yield return new Fact("Indiener", string.Join(", ", new[] { casus.Geschiedenis[0].Naam, melding.IndienerOrganisatie, melding.IndienerContact }.Where(part => !string.IsNullOrEmpty(part)).Distinct(StringComparer.OrdinalIgnoreCase)));
        if (melding.Vervanger is { } vervanger) yield return new Fact("Vervanger", vervanger);
        yield return new Fact("Leefgebieden", string.Join(", ", melding.Leefgebieden.Select(gebied => gebied.Tekst())));
        yield return new Fact("Knelpunten", string.Join(", ", melding.Knelpunten.Select(knelpunt => knelpunt.Tekst())));
        if (dossier.Labels.Count > 0) yield return new Fact("Labels", string.Join(", ", dossier.Labels));
        if (dossier.Koppelingen.Count > 0) yield return new Fact("Gekoppeld aan", string.Join(", ", dossier.Koppelingen));
        foreach (var actie in casus.Geschiedenis[^1].Acties) yield return new Fact($"Afspraak met {actie.Eigenaar}", actie.VoorDatum is { } dag ? $"{actie.Wat} (voor {Datum.Kort(dag)})" : actie.Wat);
    }

    private static IEnumerable<Fact> Parties(Casus casus, Dossier dossier)
    {
        var named = casus.Melding.Partijen.Select(partij => partij.Naam).ToList();
        foreach (var partij in casus.Melding.Partijen) yield return new Fact(partij.Naam, string.Join('\n', Told(partij).Concat(Talks(dossier, partij.Naam)))) { AtMost = 500 };
        foreach (var ander in dossier.Contactmomenten.Select(moment => moment.Partij).Except(named, StringComparer.OrdinalIgnoreCase))
            yield return new Fact(ander, string.Join('\n', Talks(dossier, ander))) { AtMost = 500 };
    }

    private static IEnumerable<string> Told(Partij partij) =>
        [partij.Benaderd switch { JaNeeOnbekend.Ja => "benaderd door de indiener", JaNeeOnbekend.Nee => "nog niet benaderd", _ => "niet bekend of er contact was" }, .. partij.Antwoord is { } antwoord ? [antwoord] : Array.Empty<string>()];

    private static IEnumerable<string> Talks(Dossier dossier, string partij) =>
        dossier.Contactmomenten.Where(moment => moment.Partij.Equals(partij, StringComparison.OrdinalIgnoreCase)).Reverse().Take(MostTalks)
            .Select(moment => $"{Datum.Kort(Nederland.Day(moment.Op))}, {moment.Naam}{(moment.Functie is { } functie ? $" met {functie}" : "")}: {moment.Tekst}");

    private static IEnumerable<Element> Notes(Dossier dossier)
    {
        if (dossier.Notities.Count == 0) yield break;
        yield return new Heading("Notities, alleen voor het loket");
        yield return new FactList([.. dossier.Notities.Reverse().Take(MostNotes).Select(note => new Fact($"{Datum.MetTijd(note.Op)}, {note.Naam}", note.Tekst) { AtMost = 400 })]);
        if (dossier.Notities.Count > MostNotes) yield return new TextBlock($"Er zijn nog {dossier.Notities.Count - MostNotes} oudere notities. Druk het dossier af om ze te zien.") { Subtle = true };
    }

    private static string Onwards(Casus casus, bool eigen) => eigen
        ? $"Typ ook: contact met … over {casus.Nummer}, label {casus.Nummer} …, koppel {casus.Nummer} aan …, lijkt op {casus.Nummer}, geef {casus.Nummer} vrij, druk dossier {casus.Nummer} af."
        : $"Typ ook: lijkt op {casus.Nummer}, wijs {casus.Nummer} toe aan …";

    private static IEnumerable<CardButton> Buttons(Casus casus, Dossier dossier, bool eigen, IReadOnlyList<CasusTrigger> allowed)
    {
        var nummer = casus.Nummer;
        var steps = allowed.Where(one => one != CasusTrigger.StuurBericht).Select(trigger => Typ.Knop(trigger.Tekst(), $"{trigger.Tekst().ToLowerInvariant()} {nummer}"));
        var history = Typ.Knop("Geschiedenis", $"geschiedenis {nummer}");
        if (!eigen)
            return dossier.Behandelaar is null ? [Typ.Knop("Nemen", $"neem {nummer}", KnopStyle.Positive), .. steps.Take(1), history] : [Typ.Knop("Overnemen", $"neem {nummer} over"), history];
        CardButton[] all =
        [
            .. steps.Take(MostSteps), Typ.Knop("Notitie", $"notitie bij {nummer}"), Typ.Knop("Bericht aan de indiener", $"bericht over {nummer}"), history,
            Typ.Knop("Contact", $"contact over {nummer}"), Typ.Knop("Lijkt op", $"lijkt op {nummer}"),
        ];
        return all.Take(CardLimits.MaxActions);
    }
}

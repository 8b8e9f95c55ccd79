using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>The first screen of a regievoerder: what one can type at the desk.</summary>
public static class LoketHulpCard
{
    public static AdaptiveCard Show() => new("Wat wil je doen?",
    [
        new TextBlock("Typ een zin, of kies een knop. Zet het casusnummer waar hieronder puntjes staan."),
        new FactList(
        [
            new Fact("Wat ligt er?", "werkvoorraad schulden utrecht urgent\nmijn werk\nvrije casussen\nwachtend op iemand\nover tijd"),
            new Fact("Wie heeft het?", "neem …\nneem … over\nwijs … toe aan Deniz\ngeef … vrij"),
            new Fact("Een casus in hand", "dossier …\nnotitie bij …: tekst\ncontact met UWV over …: tekst\nlabel … schulden\nkoppel … aan …\nlijkt op …\ngeschiedenis …\ndruk dossier … af"),
            new Fact("De indiener", "bericht over …: tekst\nvraag aanvulling bij …: tekst"),
            new Fact("Een stap verder", "neem … in behandeling\nstel oplossing vast bij …\nleg … terug\nstuur … terug\nsluit … af\nheropen …"),
        ]),
        new TextBlock("Een notitie ziet alleen het loket. Een bericht ziet de indiener. Zoeken in het register en uitleg vragen kan altijd.") { Subtle = true },
    ],
    [
        Typ.Knop("Werkvoorraad", "werkvoorraad", KnopStyle.Positive),
        Typ.Knop("Mijn werk", "mijn werk"),
        Typ.Knop("Vrije casussen", "vrije casussen"),
        Typ.Knop("Over tijd", "over tijd"),
        new Knop("Functionaris zoeken", CardVerbs.Zoek, "zoek"),
    ]);
}

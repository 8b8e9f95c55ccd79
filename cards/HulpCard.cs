using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>The first screen: what one can type here.</summary>
public static class HulpCard
{
    public static AdaptiveCard Show() => new("Waar kan ik je mee helpen?",
    [
        new TextBlock("Zit je vast met een huishouden waar veel tegelijk speelt? Typ je vraag in je eigen woorden, of kies een knop."),
        new FactList(
        [
            new Fact("Wie moet ik hebben?", "uwv utrecht schulden\nbelastingdienst den bosch"),
            new Fact("Hoort dit bij het LMM?", "uithuiszetting vrijdag, Zaanstad, UWV en CJIB werken niet mee"),
            new Fact("Een casus melden", "ik wil een casus melden"),
            new Fact("Hoe staat het ermee?", "status MW-2026-000123"),
            new Fact("Altijd", "terug, stop, opnieuw, samenvatting, help"),
        ]),
        new TextBlock("Typ geen namen, BSN, adressen of telefoonnummers van inwoners. Ik geef advies en beslis niets. Het LMM bellen mag altijd.") { Subtle = true },
    ],
    [
        new Knop("Functionaris zoeken", CardVerbs.Zoek, "zoek") { Style = KnopStyle.Positive },
        new Knop("Casus toetsen", CardVerbs.Check, "check"),
        new Knop("Casus melden", CardVerbs.Meld, "meld"),
        new Knop("Mijn casussen", CardVerbs.MijnCasussen, "mijn casussen"),
        new VensterKnop("Melden in een venster", CardVerbs.Meld),
    ]);
}

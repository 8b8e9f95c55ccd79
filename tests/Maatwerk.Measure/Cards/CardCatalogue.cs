using Maatwerk.Cards;
using Maatwerk.Cards.Model;

namespace Maatwerk.Measure.Cards;

/// <summary>One card as the product can send it, with example values.</summary>
public sealed record ExampleCard(string Name, AdaptiveCard Card);

/// <summary>Every kind of card the product can send: for approval, for rendering, for measuring.</summary>
public static partial class CardCatalogue
{
    /// <summary>Where a card belongs in the examples.</summary>
    public static readonly CardOrigin Origin = new("meld-casus", "gemeente", "7f3a", "b1c2d3e4f5");

    private static readonly DateTimeOffset Moment = new(2026, 11, 22, 14, 5, 0, TimeSpan.FromHours(1));

    /// <param name="user">Turns each text of a user into another; for tests that put something nasty there.</param>
    public static IReadOnlyList<ExampleCard> All(Func<string, string>? user = null)
    {
        var u = user ?? (text => text);
        return [.. Forms(u), .. Functionarissen(u), .. Adviezen(), .. Uitleg(), .. Casussen(u), .. Loket(u), .. Werk(u), .. Escalatie(u), .. Overleggen(u), .. Overbruggen(u), .. Pauzes(u), .. Teams(u), .. Beheer(u)];
    }

    private static IEnumerable<ExampleCard> Forms(Func<string, string> u) =>
    [
        new("hulp", HulpCard.Show()),
        new("spoed", SpoedCard.Show()),
        new("concept", ConceptCard.Show("het melden van een casus", Moment.AddDays(-3), Moment, [new SummaryLine("gemeente", "Gemeente", "Zaanstad"), new SummaryLine("titel", "Titel", u("Dreigende uithuiszetting"))])),
        new("form-stap", FormStapCard.Show("Casus melden", 2, 5, FirstFields(u))),
        new("form-stap-fout", FormStapCard.Show("Casus melden", 5, 5, WrongFields(u))),
        new("samenvatting", SamenvattingCard.Show("Dit ga je indienen bij het LMM", Answers(u))),
        new("bevestig", BevestigCard.Show("Casus intrekken?", "Het LMM stopt dan met deze casus. Je kunt later opnieuw indienen.", "Ja, intrekken", "Nee, niet doen",
            [new Fact("Casus", "MW-2026-000123"), new Fact("Waarom", u("De huurachterstand is betaald."))])),
    ];

    private static FormField[] FirstFields(Func<string, string> u) =>
    [
        new("gemeente", "In welke gemeente speelt het?", FieldKind.Text) { Value = u("Zaanstad"), Hint = "bijvoorbeeld: Zaanstad", MaxLength = 120 },
        new("leefgebieden", "Op welke leefgebieden zijn er problemen?", FieldKind.MultiChoice)
        {
            Choices = [new("schulden", "Schulden"), new("wonen", "Wonen"), new("jeugd", "Jeugd en opvoeding"), new("zorg", "Gezondheid en zorg")],
            Value = "schulden,wonen",
        },
        new("deadline", "Wanneer moet het geregeld zijn?", FieldKind.Date) { Value = "2026-11-27", Optional = true },
        new("inwoner", "Weet de inwoner hiervan?", FieldKind.YesNo) { Value = "ja" },
    ];

    private static FormField[] WrongFields(Func<string, string> u) =>
    [
        new("situatie", "Wat is er aan de hand?", FieldKind.Multiline) { Value = u("Dreigende uithuiszetting.\nDrie regelingen spreken elkaar tegen."), MaxLength = 1500 },
        new("deadline", "Wanneer moet het geregeld zijn?", FieldKind.Date) { Value = u("vrijdga"), Problem = "Ik herken geen datum. Typ bijvoorbeeld ‘vrijdag’ of ‘27 november’." },
        new("rugdekking", "Steunt je leidinggevende dit?", FieldKind.Choice)
        {
            Choices = [new("ja", "Ja"), new("nee", "Nee"), new("onbekend", "Weet ik niet")],
            Value = u("misschien"),
            Problem = "Kies een van de mogelijkheden.",
        },
        new("advies", "Wat adviseer jij?", FieldKind.Multiline) { Value = "", Problem = "Vul nog in wat jij adviseert.", MaxLength = 1000 },
    ];

    private static SummaryLine[] Answers(Func<string, string> u) =>
    [
        new("titel", "Korte titel", u("Dreigende uithuiszetting, twee jonge kinderen")),
        new("huishouden", "Huishouden", u("volwassene 30–39, 2 kinderen 4–11")),
        new("gemeente", "Gemeente", "Zaanstad"),
        new("leefgebieden", "Leefgebieden", "Schulden, Wonen, Jeugd en opvoeding"),
        new("partijen", "Organisaties", u("UWV: benaderd op 12 november 2026, nog geen antwoord\nCJIB: nog niet benaderd")),
        new("situatie", "Wat er speelt", u("Na vertrek van de partner zijn er schulden bij vijf organisaties. De energie is afgesloten. De verhuurder zet vrijdag uit.")),
        new("deadline", "Moet geregeld zijn op", "vrijdag 27 november 2026"),
        new("knelpunten", "Wat blokkeert", "Regels botsen, Schulden en incasso"),
        new("geprobeerd", "Al geprobeerd", u("Overleg met wijkteam en schuldhulp; betalingsregeling afgewezen.")),
        new("oplossing", "Gewenste oplossing", u("Uitstel van de ontruiming en één gezamenlijke regeling.")),
        new("advies", "Lokaal advies", u("Gezin in de woning houden.")),
        new("rugdekking", "Steun van de leiding", "Ja"),
        new("inwoner", "Inwoner geïnformeerd", "Ja"),
    ];
}

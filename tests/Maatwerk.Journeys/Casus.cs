namespace Maatwerk.Journeys;

/// <summary>The made-up casus that the journeys file: a household about to be evicted.</summary>
internal static class Casus
{
    public const string Verhaal = "Een gezin met twee kinderen in Zaanstad wordt vrijdag uit huis gezet. UWV en CJIB werken niet mee, er zijn schulden.";

    /// <summary>Part of a label on the form, and what is typed there.</summary>
    public static readonly IReadOnlyDictionary<string, string> Antwoorden = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Vertel in een paar zinnen"] = Verhaal,
        ["korte titel"] = "Dreigende ontruiming van een gezin",
        ["aan de hand"] = Verhaal,
        ["huishouden"] = "Twee volwassenen 30–39, 2 kinderen 4–11",
        ["welke gemeente"] = "Zaanstad",
        ["op het spel"] = "De woning van het gezin.",
        ["organisaties zijn betrokken"] = "UWV, CJIB",
        ["zelf gesproken"] = "UWV",
        ["al geprobeerd"] = "Overleg met het wijkteam en de schuldhulp; een betalingsregeling is afgewezen.",
        ["oplossing wil je"] = "Uitstel van de ontruiming en één betalingsregeling.",
        ["advies van de casusregisseur"] = "Houd het gezin in de woning.",
        ["Waarom"] = "De ontruiming is al over een paar dagen.",
    };
}

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Words that stand where a name could stand, and are none: ordinary words, instruments, the beginnings of places.</summary>
internal static class GeenNaam
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "Overbruggingsprocedure", "Kennisgeving", "Maatwerkloket", "Maatwerkregister", "Loket", "Gemeente", "Belastingdienst", "Toeslagen", "Dienst", "Wajong", "Jeugdwet",
        "Participatiewet", "Bijstand", "Uitkering", "Schuldhulp", "Rijk", "Raad", "Veilig", "Casus", "Concept", "Maatwerk", "Bot", "Nederland", "Den", "Bergen", "Alphen", "Voorne",
        "Heeft", "Is", "Wil", "Kan", "Moet", "Zit", "Woont", "Krijgt", "Was", "Wordt", "Heb", "Had", "Er", "De", "Het", "Een", "Zij", "Hij", "Ze", "We", "Wij", "Ik", "Dat", "Dit", "Die",
        "Nu", "Ook", "Maar", "Wie", "Wat", "Waar", "Hoe", "Mag", "Graag", "Geen", "Niet", "Nog", "Al", "En", "Of", "Om", "Op", "In", "Aan", "Bij", "Met", "Voor", "Naar", "Over", "Uit", "Van",
        "Anders", "Eigenlijk", "Zo", "Dan", "Dus", "Toch", "Zonder", "Tegen", "Sinds", "Volgens", "Heet", "Komt", "Gaat", "Staat", "Doet", "Weet", "Werkt", "Leeft", "Vindt", "Zegt", "Zal", "Zou",
        "Kwijt", "Ziek", "Thuis", "Hier", "Daar", "Want", "Omdat", "Terwijl", "Als", "Toen", "Haar", "Hem", "Hun", "Ons", "Onze", "Mijn", "Zijn", "Vast", "Gezin", "Kind", "Kinderen", "Moeder", "Vader",
    };

    /// <summary>Judges the first word that is no "van" or "de": "van den Berg" is judged by "Berg".</summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        while (name.IndexOf(' ') is > 0 and var space && char.IsLower(name[0])) name = name[(space + 1)..];
        var end = name.IndexOf(' ');
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }
}

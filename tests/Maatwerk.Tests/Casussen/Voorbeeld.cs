using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Tests.Casussen;

/// <summary>People and a complete melding for the tests on casussen.</summary>
internal static class Voorbeeld
{
    public static readonly DateTimeOffset Nu = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public static readonly Gebruiker Wijkwerker = Wie("01", Rol.Professional);
    public static readonly Gebruiker Regisseur = Wie("04", Rol.Casusregisseur, Rol.Maatwerkprofessional);
    public static readonly Gebruiker Regievoerder = Wie("06", Rol.Regievoerder);
    public static readonly Gebruiker Voorzitter = Wie("08", Rol.LetVoorzitter);

    public static readonly Melding Compleet = new()
    {
        IndienerRol = IndienerRol.Casusregisseur,
        Titel = "Dreigende ontruiming gezin",
        HuishoudenSchets = "volwassene 30–39, 2 kinderen 4–11",
        Gemeente = "Zaanstad",
        GemeenteCode = "GM0479",
        Leefgebieden = [Leefgebied.Schulden, Leefgebied.Wonen],
        Partijen = [new("UWV") { Benaderd = JaNeeOnbekend.Ja, Datum = new DateOnly(2026, 11, 10), Antwoord = "Wacht op de gemeente." }, new("CJIB")],
        Situatie = "Het huishouden wordt ontruimd en niemand beweegt.",
        Urgentie = "De woning en de kinderen.",
        Deadline = new DateOnly(2026, 11, 27),
        Knelpunten = [KnelpuntCategorie.Samenwerking],
        GeprobeerdLokaal = "Wijkteam, schuldhulp en een rondetafel.",
        LokaalEnRegionaalGedaan = JaNeeOnbekend.Ja,
        CasusoverlegGehouden = JaNeeOnbekend.Ja,
        GewensteOplossing = "Een pauze van vier maanden door alle schuldeisers.",
        LokaalAdvies = "Eerst rust, dan een plan.",
        Rugdekking = Rugdekking.Ja,
        InwonerGeinformeerd = InwonerGeinformeerd.Ja,
    };

    public static readonly Casusnummer Nummer = new(2026, 123);

    public static Casus Ingediend() => Casus.File(Nummer, Regisseur, Compleet, Nu);

    public static Gebruiker Wie(string nn, params Rol[] rollen) =>
        new(new("00000000-0000-0000-0000-00000000000a", $"00000000-0000-0000-0000-0000000000{nn}"), $"Demo {nn}", "gemeente-utrecht", "Gemeente Utrecht", rollen);
}

using static Maatwerk.Domain.Gebruikers.Rol;

namespace Maatwerk.Domain.Gebruikers;

/// <summary>The made-up people of Development, in the order of their number. In Production nobody of them exists.</summary>
public static class DemoGebruikers
{
    /// <summary>The tenant all of them belong to.</summary>
    public const string TenantId = "00000000-0000-0000-0000-00000000000a";

    /// <summary>Number 1 to 14; the object id ends in the number.</summary>
    public static IReadOnlyList<Gebruiker> All { get; } =
    [
        Persoon(1, "Noor Willems", null, "Wijkteam De Brug (niet aangesloten)", Professional),
        Persoon(2, "Karim Haddad", "GM0479", "Gemeente Zaanstad", Professional, Maatwerkfunctionaris),
        Persoon(3, "Els Verbeek", "uwv", "UWV", Professional, Maatwerkfunctionaris),
        Persoon(4, "Samira Jansen", "GM0344", "Gemeente Utrecht", Professional, Casusregisseur, Maatwerkprofessional),
        Persoon(5, "Peter de Groot", "GM0344", "Gemeente Utrecht", Leidinggevende),
        Persoon(6, "Marloes Bakker", "lmm", "LMM", Regievoerder),
        Persoon(7, "Deniz Kaya", "lmm", "LMM", Regievoerder),
        Persoon(8, "Hans Olthof", "let", "LET", LetVoorzitter),
        Persoon(9, "Ingrid Smeets", "lmm", "LMM", BeheerderOverbrugging),
        Persoon(10, "Tom Visser", "lmm", "LMM", Registerbeheerder),
        Persoon(11, "Yara Bos", "lmm", "LMM", AnalistSysteemleren),
        Persoon(12, "Ruben Mol", "GM0344", "Gemeente Utrecht", Organisatiebeheerder),
        Persoon(13, "Fleur van Dam", "GM0344", "Gemeente Utrecht", Bestuurder),
        Persoon(14, "Joost Kramer", "uwv", "UWV", Bestuurder),
    ];

    private static Gebruiker Persoon(int nummer, string naam, string? organisatieId, string organisatie, params Rol[] rollen) =>
        new(new GebruikerId(TenantId, $"00000000-0000-0000-0000-0000000000{nummer:00}"), naam, organisatieId, organisatie, rollen);
}

namespace Maatwerk.Domain.Gebruikers;

/// <summary>Names one person: tenant and object id of an authenticated activity.</summary>
public readonly record struct GebruikerId(string TenantId, string ObjectId)
{
    public override string ToString() => $"{TenantId}/{ObjectId}";
}

/// <summary>A person who talks to the bot, as our own records know them. Somebody unknown has no role and no organisation.</summary>
public sealed record Gebruiker(GebruikerId Id, string Naam, string? OrganisatieId, string? Organisatie, IReadOnlyList<Rol> Rollen)
{
    public bool Is(Rol rol) => Rollen.Contains(rol);

    /// <summary>The assistant itself: who acts when a day passes. Nobody signs in as it, for it has no tenant.</summary>
    public static Gebruiker Assistent { get; } = new(new GebruikerId("", "assistent"), "de assistent", null, null, []);

    public static Gebruiker Onbekend(GebruikerId id, string? naam) => new(id, naam ?? "collega", null, null, []);
}

/// <summary>What somebody is in the programme. A person may have several; none comes from what somebody types.</summary>
public enum Rol
{
    [Tekst("professional")] Professional,
    [Tekst("maatwerkprofessional")] Maatwerkprofessional,
    [Tekst("maatwerkfunctionaris")] Maatwerkfunctionaris,
    [Tekst("casusregisseur")] Casusregisseur,
    [Tekst("leidinggevende")] Leidinggevende,
    [Tekst("regievoerder")] Regievoerder,
    [Tekst("onafhankelijk voorzitter")] LetVoorzitter,
    [Tekst("bestuurder")] Bestuurder,
    [Tekst("beheerder overbrugging")] BeheerderOverbrugging,
    [Tekst("registerbeheerder")] Registerbeheerder,
    [Tekst("organisatiebeheerder")] Organisatiebeheerder,
    [Tekst("analist systeemleren")] AnalistSysteemleren,
}

/// <summary>Who is who, with the roles and mandates that hold today. In Development the people of <see cref="DemoGebruikers"/> stand in it.</summary>
public interface IGebruikers
{
    /// <summary>The person, or null when nobody with that id is known.</summary>
    Task<Gebruiker?> FindAsync(GebruikerId id);

    /// <summary>Everybody with this role, by name, whatever tenant they sign in with; of one organisation when that is given.</summary>
    Task<IReadOnlyList<Gebruiker>> WithAsync(Rol rol, string? organisatieId = null);

    /// <summary>Everybody whose name holds these words, by name, whatever tenant they sign in with.</summary>
    Task<IReadOnlyList<Gebruiker>> NamedAsync(string naam);
}

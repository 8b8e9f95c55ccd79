using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>Where a correction stands.</summary>
public enum Correctiestatus
{
    [Tekst("open")] Open,
    [Tekst("afgehandeld")] Afgehandeld,
    [Tekst("afgewezen")] Afgewezen,
}

/// <summary>Somebody says that an entry is no longer right; the keeper looks at it.</summary>
/// <param name="Tekst">What is wrong, masked.</param>
public sealed record Correctie(int Nummer, string IngangId, string IngangNaam, string OrganisatieId, GebruikerId Van, string VanNaam, DateTimeOffset Op, string Tekst) : IRegisterzaak<Correctie>
{
    static string IRegisterzaak<Correctie>.Soort => "correctie";
    static JsonTypeInfo<Correctie> IRegisterzaak<Correctie>.Json => RegisterzaakJson.Default.Correctie;

    public Correctiestatus Status { get; init; }

    /// <summary>Who handled it, when, and what was done or why not.</summary>
    public string? Door { get; init; }
    public DateTimeOffset? AfgehandeldOp { get; init; }
    public string? Antwoord { get; init; }

    [JsonIgnore] public bool IsOpen => Status == Correctiestatus.Open;
    [JsonIgnore] public string StatusNaam => Status.ToString();

    /// <summary>The correction as somebody left it.</summary>
    public Correctie Handled(Correctiestatus status, Gebruiker door, DateTimeOffset nu, string antwoord) =>
        this with { Status = status, Door = door.Naam, AfgehandeldOp = nu, Antwoord = antwoord };
}

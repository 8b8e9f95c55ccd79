using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Tests.Casussen;

namespace Maatwerk.Tests.Overleggen;

/// <summary>People and a casusoverleg in each of its statuses. Sunday 22 November 2026; the moments are on the Tuesday and Thursday after it.</summary>
internal static class Overlegvoorbeeld
{
    public static readonly DateTimeOffset Nu = Voorbeeld.Nu;
    public static readonly DateTimeOffset Dinsdag = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Donderdag = new(2026, 11, 26, 13, 30, 0, TimeSpan.Zero);
    public static readonly Gebruiker Regisseur = Voorbeeld.Regisseur;
    public static readonly Gebruiker VanUwv = Voorbeeld.Wie("03", Rol.Maatwerkfunctionaris) with { OrganisatieId = "uwv" };
    public static readonly Gebruiker VanZaanstad = Voorbeeld.Wie("02", Rol.Maatwerkfunctionaris) with { OrganisatieId = "GM0479" };

    public static readonly Genodigde Uwv = new("UWV", "uwv") { Ingang = "Maatwerkteam UWV, regio \"Midden\"; Utrecht", Email = "maatwerk@uwv.example", Mandaat = "Mag terugvordering uitstellen.", HeeftGebruiker = true };
    public static readonly Genodigde Cjib = new("CJIB", "cjib") { Telefoon = "058-000 00 00" };

    public static Overleg Leeg => new() { Id = "k1/plannen", Nummer = Voorbeeld.Nummer, Indiener = Regisseur.Id, Organisator = Regisseur.Id, OrganisatorFunctie = "Casusregisseur Gemeente Utrecht", OrganisatorEmail = "toegang@utrecht.example" };

    public static OverlegStap Voorstel => new(OverlegTrigger.StelMomentenVoor, Regisseur, Nu) { Doel = "Eén plan voor het gezin", Momenten = [Dinsdag, Donderdag], Genodigden = [Uwv, Cjib] };

    public static Overleg Voorgesteld() => Leeg.Apply(Voorstel);

    public static OverlegStap Antwoord(Gebruiker wie, string partij, params (DateTimeOffset Moment, bool Kan)[] antwoorden) =>
        new(OverlegTrigger.Antwoord, wie, Nu) { Partij = partij, Antwoorden = [.. antwoorden.Select(one => new MomentAntwoord(one.Moment, one.Kan))] };

    public static OverlegStap Vast(DateTimeOffset moment, string? link = null) => new(OverlegTrigger.LegMomentVast, Regisseur, Nu) { Moment = moment, Link = link };

    public static Overleg Vastgelegd(string? link = null) => Voorgesteld().Apply(Vast(Dinsdag, link));
}

using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Register;

namespace Maatwerk.Domain.Overleggen;

/// <summary>Who is invited for a party: its entry in the register, and otherwise the general number.</summary>
public static class Uitnodigen
{
    /// <summary>The invitation for a party; with the entry that serves the municipality of the casus, or with its stand-in when that is away.</summary>
    public static Genodigde For(IRegister register, Partij partij, string? gemeenteCode, DateOnly today)
    {
        var genodigde = new Genodigde(partij.Naam, partij.OrganisatieId);
        if (partij.OrganisatieId is not { } id) return genodigde;
        var ingang = register.Of(id).Where(wie => wie.Status != Functionarisstatus.Vervallen && (gemeenteCode is null || wie.Serves(gemeenteCode)))
            .OrderBy(wie => wie.IsAfwezig(today)).ThenBy(wie => !wie.IsAlgemeen).ThenBy(wie => wie.Id, StringComparer.Ordinal).FirstOrDefault();
        if (ingang is not null && ingang.IsAfwezig(today)) ingang = Vervanging.Of(register, ingang, today);
        return ingang is null
            ? genodigde with { Telefoon = register.FindOrganisatie(id)?.Telefoon ?? register.FindGemeente(id)?.Telefoon }
            : genodigde with { Ingang = ingang.Soort == Functionarissoort.Persoon ? $"Maatwerkfunctionaris {partij.Naam}" : ingang.Naam, Mandaat = ingang.Mandaat, Telefoon = ingang.Telefoon, Email = ingang.Email };
    }
}

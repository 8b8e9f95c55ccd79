using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Persoonsgegevens;

namespace Maatwerk.Domain.Loket;

/// <summary>With whom a casus lies. Each act gives a new dossier that tells who did it and why.</summary>
public static class Toewijzen
{
    /// <summary>The casus lies with this person from now on.</summary>
    /// <param name="door">Who decided it: the person self (taken) or a colleague (given).</param>
    /// <param name="reden">Why; needed when it lay with somebody else.</param>
    public static Dossier GiveTo(this Dossier dossier, Gebruiker wie, Gebruiker door, DateTimeOffset nu, string? reden = null)
    {
        var wat = wie.Id != door.Id ? DossierGebeurtenis.Toegewezen : dossier.Behandelaar is null ? DossierGebeurtenis.Genomen : DossierGebeurtenis.Overgenomen;
        return (dossier with { Behandelaar = new Toewijzing(wie.Id, wie.Naam, nu), Groep = null }).Tell(wat, door, nu, reden);
    }

    /// <summary>The casus lies with nobody any more.</summary>
    public static Dossier Release(this Dossier dossier, Gebruiker door, DateTimeOffset nu, string reden) =>
        (dossier with { Behandelaar = null }).Tell(DossierGebeurtenis.Vrijgegeven, door, nu, reden);

    /// <summary>The casus lies with nobody and waits for somebody of this group.</summary>
    public static Dossier GiveToGroup(this Dossier dossier, string groep, Gebruiker door, DateTimeOffset nu) =>
        (dossier with { Behandelaar = null, Groep = Masker.Clear(groep.Trim()) }).Tell(DossierGebeurtenis.BijGroepGelegd, door, nu, groep.Trim());

    /// <summary>The dossier with one line more in its history; the text is masked.</summary>
    public static Dossier Tell(this Dossier dossier, DossierGebeurtenis wat, Gebruiker door, DateTimeOffset nu, string? reden = null) =>
        dossier with { Geschiedenis = [.. dossier.Geschiedenis, new DossierRegel(nu, door.Id, door.Naam, wat, Masker.Clear(reden))] };
}

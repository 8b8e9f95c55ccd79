using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Domain.Toegang;

/// <summary>What ties a person to a casus, or to an entry of the register. Several may hold at once.</summary>
[Flags]
public enum Betrekking
{
    /// <summary>Nothing; in the table: nothing is needed.</summary>
    [Tekst("niet nodig")] Geen = 0,

    [Tekst("heeft de casus ingediend")] Indiener = 1,

    /// <summary>Works where the filer works, or where the entry of the register belongs.</summary>
    [Tekst("zelfde organisatie")] EigenOrganisatie = 2,

    /// <summary>The own organisation is a party in the casus.</summary>
    [Tekst("organisatie is partij")] Partij = 4,

    /// <summary>The casus lies with this regievoerder, or with one whose stand-in this is.</summary>
    [Tekst("behandelt de casus")] Behandelaar = 8,

    /// <summary>At the LMM, and with no regievoerder yet.</summary>
    [Tekst("nog van niemand")] Vrij = 16,

    [Tekst("casus is bij het LMM (geweest)")] BijLmm = 32,
    [Tekst("casus is bij het LET")] BijLet = 64,

    /// <summary>At the LET or has been there, and the own organisation is the filer's or a party: agreements are carried out afterwards.</summary>
    [Tekst("organisatie zit bij het LET aan tafel")] AanTafel = 128,

    /// <summary>The entry of the register is this person's own.</summary>
    [Tekst("eigen ingang")] EigenIngang = 256,

    [Tekst("casus is bij het LET (geweest)")] BijLetGeweest = 512,
}

public static class Betrekkingen
{
    /// <summary>What ties this person to the casus.</summary>
    /// <param name="dossier">The desk's side of the casus; null when it has none yet.</param>
    /// <param name="voor">Whom this person stands in for today.</param>
    public static Betrekking Of(Gebruiker wie, Casus casus, Dossier? dossier, IReadOnlyCollection<GebruikerId>? voor = null)
    {
        var eigen = wie.OrganisatieId is { } mine && mine == casus.Melding.IndienerOrganisatieId;
        var partij = wie.OrganisatieId is { } own && casus.Melding.Partijen.Any(one => one.OrganisatieId == own);
        var let = casus.Status == CasusStatus.BijLet;
        return When(casus.Indiener == wie.Id, Betrekking.Indiener)
            | When(eigen, Betrekking.EigenOrganisatie)
            | When(partij, Betrekking.Partij)
            | When(dossier?.Behandelaar is { } lies && (lies.Wie == wie.Id || voor?.Contains(lies.Wie) == true), Betrekking.Behandelaar)
            | When(casus.WasAtLmm && dossier?.Behandelaar is null, Betrekking.Vrij)
            | When(casus.WasAtLmm, Betrekking.BijLmm)
            | When(let, Betrekking.BijLet)
            | When(casus.WasAtLet, Betrekking.BijLetGeweest)
            | When(casus.WasAtLet && (eigen || partij), Betrekking.AanTafel);
    }

    private static Betrekking When(bool holds, Betrekking tie) => holds ? tie : Betrekking.Geen;
}

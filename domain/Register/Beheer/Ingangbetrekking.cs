using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>What ties somebody to an entry of the register, and what that allows.</summary>
public static class Ingangbetrekking
{
    /// <summary>The own organisation; and the own entry, when it names this person as who keeps it.</summary>
    public static Betrekking Of(Gebruiker wie, Maatwerkfunctionaris ingang)
    {
        if (wie.OrganisatieId is null || wie.OrganisatieId != ingang.OrganisatieId) return Betrekking.Geen;
        return ingang.Houder == wie.Id.ObjectId ? Betrekking.EigenOrganisatie | Betrekking.EigenIngang : Betrekking.EigenOrganisatie;
    }

    public static Toegangsbesluit Decide(Gebruiker wie, Maatwerkfunctionaris ingang) => Bevoegdheden.Decide(wie, Handeling.WijzigIngang, Of(wie, ingang));

    /// <summary>Whether somebody keeps entries of others too: of the own organisation, or all.</summary>
    public static Toegangsbesluit DecideKeeper(Gebruiker wie, string organisatieId) =>
        Bevoegdheden.Decide(wie, Handeling.WijzigIngang, wie.OrganisatieId == organisatieId ? Betrekking.EigenOrganisatie : Betrekking.Geen);
}

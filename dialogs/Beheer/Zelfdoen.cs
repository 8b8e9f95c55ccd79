using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>What somebody may do here about what was just explained: the sentence that begins it.</summary>
internal static class Zelfdoen
{
    /// <summary>Null for who may do nothing of it: then the explanation is enough.</summary>
    public static (string Words, string[] Buttons)? Of(string intent, Gebruiker wie) => intent switch
    {
        Intents.MaintainRegister when wie.Is(Rol.Registerbeheerder) => ("Jij houdt het register bij. Typ ‘correcties’, ‘voorstellen’, ‘wijzig ingang’ met de naam erachter, of ‘importeer register’.", ["correcties", "voorstellen"]),
        Intents.MaintainRegister when wie.Is(Rol.Organisatiebeheerder) => ("Jij houdt de ingangen van je organisatie bij. Typ ‘wijzig ingang’ of ‘correcties’.", ["wijzig ingang", "correcties"]),
        Intents.MaintainRegister when wie.Is(Rol.Maatwerkfunctionaris) => ("Typ ‘mijn ingang’ om je eigen ingang te zien en te wijzigen.", ["mijn ingang"]),
        Intents.AgreementInfo when Bevoegdheden.Decide(wie, Handeling.ZieAfspraken, Betrekking.EigenOrganisatie).Toegestaan => ("Typ ‘afspraken’ om te zien wat er is afgesproken en wat er nog mist.", ["afspraken"]),
        _ => null,
    };
}

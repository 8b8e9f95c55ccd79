using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Casussen;

/// <summary>Which steps a filing through the chat really stands for. The short road is rule Q8.</summary>
internal static class Indienen
{
    /// <summary>The triggers that happened, in order. A step that nobody says was taken is not in it.</summary>
    public static IEnumerable<CasusTrigger> Road(Melding melding, Gebruiker wie)
    {
        yield return CasusTrigger.StartCasus;
        if (!string.IsNullOrWhiteSpace(melding.GeprobeerdLokaal)) yield return CasusTrigger.LegVoorAanEigenOrganisatie;
        if (melding.FunctionarissenBenaderd() == JaNeeOnbekend.Ja && !string.IsNullOrWhiteSpace(melding.GeprobeerdLokaal) && wie.Is(Maatwerker))
        {
            yield return CasusTrigger.ZoekInRegister;
            if (melding.CasusoverlegGehouden == JaNeeOnbekend.Ja && melding.Partijen.Count >= 2 && wie.Is(Rol.Casusregisseur)) yield return CasusTrigger.PlanCasusoverleg;
        }
        yield return CasusTrigger.DienInBijLmm;
    }

    /// <summary>The reason that goes with filing, when there is one.</summary>
    public static string? Reason(CasusTrigger trigger, Melding melding) => trigger == CasusTrigger.DienInBijLmm ? melding.RedenNuIndienen : null;

    private const Hoedanigheid Maatwerker = Hoedanigheid.Maatwerkprofessional;

    private static bool Is(this Gebruiker wie, Hoedanigheid als) => Hoedanigheden.Of(wie, indiener: null).Contains(als);
}

using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Toegang;

/// <summary>As whom somebody acts: a role, or the relation to this one casus.</summary>
public enum Hoedanigheid
{
    [Tekst("professional")] Professional,
    [Tekst("maatwerkprofessional")] Maatwerkprofessional,
    [Tekst("casusregisseur")] Casusregisseur,
    [Tekst("indiener")] Indiener,
    [Tekst("regievoerder")] Regievoerder,
    [Tekst("voorzitter van het LET")] LetVoorzitter,
    [Tekst("leidinggevende")] Leidinggevende,
    [Tekst("bestuurder")] Bestuurder,
    [Tekst("beheerder van de overbrugging")] BeheerderOverbrugging,

    /// <summary>Called this casusoverleg together.</summary>
    [Tekst("organisator")] Organisator,

    /// <summary>Is invited to this casusoverleg for the own organisation.</summary>
    [Tekst("genodigde")] Genodigde,

    /// <summary>Nobody: a day passed, or the last answer came in.</summary>
    [Tekst("assistent")] Assistent,
}

public static class Hoedanigheden
{
    /// <summary>The capacities a person has; "indiener" only on a casus that this person filed.</summary>
    public static IReadOnlyList<Hoedanigheid> Of(Gebruiker wie, GebruikerId? indiener)
    {
        var all = wie.Rollen.SelectMany(Of).ToList();
        if (indiener == wie.Id) all.Insert(0, Hoedanigheid.Indiener);
        if (wie == Gebruiker.Assistent) all.Add(Hoedanigheid.Assistent);
        return [.. all.Distinct()];
    }

    // A maatwerkfunctionaris is named because of the task and position a maatwerkprofessional has, and a casusregisseur leads the case.
    private static Hoedanigheid[] Of(Rol rol) => rol switch
    {
        Rol.Professional => [Hoedanigheid.Professional],
        Rol.Maatwerkprofessional or Rol.Maatwerkfunctionaris => [Hoedanigheid.Maatwerkprofessional, Hoedanigheid.Professional],
        Rol.Casusregisseur => [Hoedanigheid.Casusregisseur, Hoedanigheid.Professional],
        Rol.Regievoerder => [Hoedanigheid.Regievoerder],
        Rol.LetVoorzitter => [Hoedanigheid.LetVoorzitter],
        Rol.Leidinggevende => [Hoedanigheid.Leidinggevende],
        Rol.Bestuurder => [Hoedanigheid.Bestuurder],
        Rol.BeheerderOverbrugging => [Hoedanigheid.BeheerderOverbrugging],
        _ => [],
    };
}

using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>As whom somebody acts on a casus: a role, or the relation to this one casus.</summary>
public enum Hoedanigheid
{
    [Tekst("professional")] Professional,
    [Tekst("maatwerkprofessional")] Maatwerkprofessional,
    [Tekst("casusregisseur")] Casusregisseur,
    [Tekst("indiener")] Indiener,
    [Tekst("regievoerder")] Regievoerder,
    [Tekst("voorzitter van het LET")] LetVoorzitter,
}

public static class Hoedanigheden
{
    /// <summary>The capacities a person has; "indiener" only on a casus that this person filed.</summary>
    public static IReadOnlyList<Hoedanigheid> Of(Gebruiker wie, GebruikerId? indiener)
    {
        var all = wie.Rollen.SelectMany(Of).ToList();
        if (indiener == wie.Id) all.Insert(0, Hoedanigheid.Indiener);
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
        _ => [],
    };
}

namespace Maatwerk.Domain.Register;

/// <summary>Who can be called instead of an entry that is away or has lapsed.</summary>
public static class Vervanging
{
    /// <summary>The first in the chain of stand-ins or successors who is there, else the central entrance of the organisation; null when nobody is, or when the entry itself is there.</summary>
    public static Maatwerkfunctionaris? Of(IRegister register, Maatwerkfunctionaris wie, DateOnly today)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var nu = wie;
        while (!IsThere(nu, today) && gezien.Add(nu.Id) && Next(nu) is { } id && register.Find(id) is { } volgende)
            nu = volgende;
        if (IsThere(nu, today))
            return nu.Id == wie.Id ? null : nu;
        return register.Of(wie.OrganisatieId).Where(ander => ander.IsAlgemeen && IsThere(ander, today)).OrderBy(ander => ander.Werkgebied is not null).FirstOrDefault();
    }

    /// <summary>Whether calls for an entry would come back to it when it is away like this.</summary>
    public static bool Loops(IRegister register, string id, Afwezigheid weg)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var at = weg.VervangerId; at is not null && gezien.Add(at);)
        {
            if (at == id) return true;
            at = register.Find(at)?.Afwezigheid is { } ook && ook.Van <= weg.TotEnMet && ook.TotEnMet >= weg.Van ? ook.VervangerId : null;
        }
        return false;
    }

    private static bool IsThere(Maatwerkfunctionaris wie, DateOnly today) => wie.Status != Functionarisstatus.Vervallen && !wie.IsAfwezig(today);

    private static string? Next(Maatwerkfunctionaris wie) => wie.Status == Functionarisstatus.Vervallen ? wie.OpvolgerId : wie.Afwezigheid?.VervangerId;
}

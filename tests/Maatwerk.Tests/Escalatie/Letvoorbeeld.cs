using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Tests.Casussen;

namespace Maatwerk.Tests.Escalatie;

/// <summary>People and a case of the LET in each of its statuses.</summary>
internal static class Letvoorbeeld
{
    public static readonly DateTimeOffset Nu = Voorbeeld.Nu.AddDays(1);
    public static readonly Gebruiker Regie = Voorbeeld.Regievoerder;
    public static readonly Gebruiker AndereRegie = Voorbeeld.Wie("07", Rol.Regievoerder) with { OrganisatieId = "lmm" };
    public static readonly Gebruiker Voorzitter = Voorbeeld.Voorzitter with { OrganisatieId = "let" };
    public static readonly Gebruiker Wethouder = Voorbeeld.Wie("13", Rol.Bestuurder);
    public static readonly Gebruiker Directeur = Voorbeeld.Wie("14", Rol.Bestuurder) with { OrganisatieId = "uwv" };

    public static readonly LetPartij Uwv = new("UWV", "uwv");
    public static readonly LetPartij Cjib = new("CJIB", "cjib");
    public static readonly LetPartij[] Genodigd = [Uwv with { Vertegenwoordiger = "bestuurder van UWV", HeeftGebruiker = true }, Cjib with { Vertegenwoordiger = "directeur" }];

    public static Let Leeg => Let.Of("k", Voorbeeld.Ingediend());

    public static Let Voorgedragen() => Leeg.Apply(new LetStap(LetTrigger.DraagVoor, Regie with { OrganisatieId = "lmm" }, Nu) { Reden = "Alle gesprekken gevoerd.", Partijen = [Uwv, Cjib] });

    public static Let Uitgenodigd() => Voorgedragen().Apply(new LetStap(LetTrigger.NodigBestuurdersUit, Voorzitter, Nu) { Partijen = Genodigd });

    public static Let InOverleg() => Uitgenodigd().Apply(new LetStap(LetTrigger.StartOverleg, Voorzitter, Nu));

    public static Let Doorbraak(string? leerpunt = null) => InOverleg().Apply(new LetStap(LetTrigger.LegAfsprakenVast, Voorzitter, Nu)
    {
        Acties = [new Actie("Stopt de verrekening", "UWV"), new Actie("Schort de boetes op", "CJIB", new DateOnly(2026, 12, 1))], Leerpunt = leerpunt,
    });

    public static LetStap Van(Gebruiker wie, LetTrigger trigger, string partij) => new(trigger, wie, Nu.AddDays(1)) { Partij = partij };
}

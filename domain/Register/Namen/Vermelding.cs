namespace Maatwerk.Domain.Register.Namen;

/// <summary>One place in a text where a municipality, a national body or a theme is named.</summary>
/// <param name="Id">CBS code, organisation id, or the name of the theme.</param>
/// <param name="Naam">The official name: CBS name, short name of the organisation, or the theme.</param>
/// <param name="Start">First character in the text that was given.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Getypt">Those characters.</param>
/// <param name="HerkendAls">The name on our list that they stand for, <c>Hoogerheide</c>.</param>
/// <param name="Hoe">What kind of name that is.</param>
/// <param name="Zekerheid">1 = letter for letter; lower for typing errors and doubt; never below 0.5.</param>
/// <param name="Alternatieven">Others this name could mean, most likely first; empty when there is no doubt.</param>
/// <param name="Ontkend">"niet Utrecht": named, and said not to be the one.</param>
public sealed record Vermelding(
    DoelSoort Doel, string Id, string Naam, int Start, int Length, string Getypt, string HerkendAls, Naamsoort Hoe,
    double Zekerheid, IReadOnlyList<Alternatief> Alternatieven, bool Ontkend)
{
    public bool IsMeerduidig => Alternatieven.Count > 0;
}

/// <summary>Something else the same name could mean.</summary>
public sealed record Alternatief(string Id, string Naam);

/// <summary>What a name points at.</summary>
public enum DoelSoort
{
    Gemeente,
    Organisatie,
    Thema,
}

/// <summary>What kind of name it is. The order is the order of trust when two claim the same letters.</summary>
public enum Naamsoort
{
    Officieel,
    VolledigeNaam,
    Schrijfwijze,
    Kort,
    Afkorting,
    OudeNaam,
    AndereTaal,
    Plaats,
    Informeel,
    Bijnaam,

    /// <summary>A word for the money or the matter that in prose names the organisation when it acts or is spoken with: "de belasting belde".</summary>
    AlsInstantie,

    /// <summary>A subject that leads to an organisation ("kinderbijslag" to SVB) without naming it.</summary>
    Onderwerp,
}

/// <summary>How a text is to be read.</summary>
public enum Leeswijze
{
    /// <summary>A line typed into the search: be generous, subjects count, "best" may be Best.</summary>
    Zoekregel,

    /// <summary>Running prose: only what is really named; ordinary words and surnames are not places.</summary>
    LopendeTekst,
}

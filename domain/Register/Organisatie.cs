namespace Maatwerk.Domain.Register;

/// <summary>A national executing organisation or a ministry.</summary>
/// <param name="Id">Short and stable, <c>uwv</c>, <c>dienst-toeslagen</c>, <c>min-szw</c>.</param>
/// <param name="Naam">What everybody says, <c>UWV</c>.</param>
/// <param name="Themas">What people usually come for; empty when it has no casework of its own.</param>
/// <param name="Telefoon">The general number, or null when the source gives none.</param>
public sealed record Organisatie(
    string Id, string Naam, string VolledigeNaam, Organisatiesoort Soort, IReadOnlyList<string> Themas, string? Telefoon, string? Website)
{
    public override string ToString() => Naam;
}

/// <summary>What kind of national body it is.</summary>
public enum Organisatiesoort
{
    Uitvoerder,
    Ministerie,
}

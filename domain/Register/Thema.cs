namespace Maatwerk.Domain.Register;

/// <summary>A theme of the social domain, <c>Schulden</c>, with a few words on what it covers.</summary>
public sealed record Thema(string Naam, string WaaroverHetGaat)
{
    public override string ToString() => Naam;
}

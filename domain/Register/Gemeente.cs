namespace Maatwerk.Domain.Register;

/// <summary>One municipality of the Netherlands.</summary>
/// <param name="Code">CBS code, <c>GM0344</c>.</param>
/// <param name="Naam">The name CBS gives it, <c>'s-Gravenhage</c>.</param>
/// <param name="KorteNaam">What people call it, <c>Den Haag</c>; the same as <paramref name="Naam"/> when there is no other.</param>
/// <param name="Arbeidsmarktregio">The region UWV works in.</param>
/// <param name="Inwoners">Decides between places with one name: the bigger one is meant more often.</param>
/// <param name="Telefoon">The general number of the town hall, never that of a functionaris.</param>
/// <param name="GecontroleerdOp">The day the source (Register van Overheidsorganisaties) last confirmed phone and website.</param>
public sealed record Gemeente(
    string Code, string Naam, string KorteNaam, string Provincie, string Veiligheidsregio, string Arbeidsmarktregio,
    int Inwoners, string Telefoon, string Website, DateOnly GecontroleerdOp)
{
    public override string ToString() => Naam;
}

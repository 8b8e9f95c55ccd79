using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Cards;

/// <summary>Casussen that look like one: their numbers and what both have, never a word of their story.</summary>
public static class GelijkendeCard
{
    private const int MostButtons = 3;

    public static AdaptiveCard Show(Casusnummer nummer, IReadOnlyList<Gelijkende> gevonden) => new($"Lijkt op {nummer}",
        gevonden.Count == 0 ? [new TextBlock("Ik vind geen casus die hier genoeg op lijkt.")]
            : [new TextBlock("Deze casussen hebben veel gemeen. Of ze echt op elkaar lijken, zie jij in het dossier."), new FactList([.. gevonden.Select(een => new Fact(een.Nummer.ToString(), string.Join(", ", een.Gedeeld)))])],
        [.. gevonden.Take(MostButtons).Select(een => Typ.Knop($"Dossier {een.Nummer}", $"dossier {een.Nummer}")), .. gevonden.Take(1).Select(een => Typ.Knop($"Koppel aan {een.Nummer}", $"koppel {nummer} aan {een.Nummer}"))]);
}

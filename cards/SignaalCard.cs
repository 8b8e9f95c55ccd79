using Maatwerk.Cards.Model;
using Maatwerk.Domain.Signalen;

namespace Maatwerk.Cards;

/// <summary>What somebody should know: one thing, or what was gathered. Never content of a casus.</summary>
public static class SignaalCard
{
    private const int MostLines = 20;
    private const int MostButtons = 5;

    /// <param name="voor">Whose work it is, when the reader stands in for somebody; null otherwise.</param>
    public static AdaptiveCard Show(IReadOnlyList<Signaal> signalen, string? voor = null)
    {
        var body = signalen.Take(MostLines).Select(signaal => (Element)new Literal(signaal.Tekst)).ToList();
        if (signalen.Count > MostLines) body.Add(new TextBlock($"En nog {signalen.Count - MostLines} berichten. Typ ‘mijn werk’ of ‘mijn casussen’."));
        if (voor is not null) body.Add(new TextBlock($"Je krijgt dit omdat je waarneemt voor {voor}.") { Subtle = true });
        var buttons = signalen.Where(signaal => signaal.Opdracht is not null).DistinctBy(signaal => signaal.Opdracht).Take(MostButtons)
            .Select(signaal => (CardButton)Typ.Knop(signaal.Onderwerp, signaal.Opdracht!));
        return new AdaptiveCard(signalen.Count == 1 ? $"Bericht over {signalen[0].Onderwerp}" : $"{signalen.Count} berichten", body, [.. buttons]);
    }
}

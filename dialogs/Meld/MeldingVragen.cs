using Maatwerk.Domain.Casussen;

namespace Maatwerk.Dialogs.Meld;

/// <summary>What the filing asks of a melding to know its next question.</summary>
internal static class MeldingVragen
{
    public static bool HeeftSchulden(this Melding melding) => melding.Leefgebieden.Contains(Leefgebied.Schulden) || melding.Knelpunten.Contains(KnelpuntCategorie.Schulden);

    public static bool HeeftBetaalvraag(this Melding melding) => melding.Knelpunten.Contains(KnelpuntCategorie.Betaalvraag);

    public static IEnumerable<Partij> Gesproken(this Melding melding) => melding.Partijen.Where(partij => partij.Benaderd == JaNeeOnbekend.Ja);

    /// <summary>Marks with whom was spoken; an organisation not named before joins the list.</summary>
    public static Melding WithSpoken(this Melding melding, IReadOnlyList<string> names) => melding with
    {
        Partijen =
        [
            .. melding.Partijen.Select(partij => partij with { Benaderd = names.Contains(partij.Naam) ? JaNeeOnbekend.Ja : JaNeeOnbekend.Nee }),
            .. names.Where(name => melding.Partijen.All(partij => partij.Naam != name)).Select(name => Prompts.Organisaties.AsPartij(name) with { Benaderd = JaNeeOnbekend.Ja }),
        ],
    };
}

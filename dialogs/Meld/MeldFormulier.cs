using Maatwerk.Dialogs.Formulier;
using Maatwerk.Domain.Casussen;
using static Maatwerk.Dialogs.Meld.MeldVelden;

namespace Maatwerk.Dialogs.Meld;

/// <summary>The steps of a filing, in the order in which they are asked. One definition for chat and cards.</summary>
internal static class MeldFormulier
{
    public static readonly IReadOnlyList<Stap<Melding>> Stappen =
    [
        new("wat-speelt-er", "Wat speelt er?", _ => [Titel, Situatie, Huishouden, Gemeente, Leefgebieden, Urgentie, Deadline]),
        new("wat-is-al-gedaan", "Wie zijn erbij en wat is al gedaan?", _ => [Partijen, Gesproken, Geprobeerd, LokaalGedaan, Overleg, Knelpunten, Steun, Inwoner]),
        new("wat-is-nodig", "Wat is er nodig?", m =>
        [
            .. When(m.InwonerGeinformeerd == InwonerGeinformeerd.Nee, () => RedenInwoner), .. When(m.StepsSkipped().Count > 0, () => RedenNu(m)),
            GewensteOplossing, LokaalAdvies, .. When(m.HeeftSchulden(), () => Schulden), .. When(m.HeeftBetaalvraag(), () => WieBetaalt),
        ]),
        new("eventueel-nog", "Eventueel nog", m => [.. m.Gesproken().Select(AntwoordVan), .. m.Schulden.Select(BandVan), Regels, Pauzes, Procedures, Vervanger, Bezwaar])
        {
            Poort = "Wil je nog iets toevoegen? Bijvoorbeeld wat organisaties zeiden, een regel die in de weg zit, een lopende procedure of pauze, of je vervanger.",
        },
    ];

    private static Veld<Melding>[] When(bool asked, Func<Veld<Melding>> veld) => asked ? [veld()] : [];
}

using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>For who has no right to what a card showed, and in a chat where others read along: the same whatever the card was about, and nothing of it.</summary>
public static class NietTeZienCard
{
    public static AdaptiveCard Show() => new("Hier is voor jou niets te zien",
    [
        new TextBlock("Deze kaart hoort bij één persoon, in een 1-op-1-chat met mij. Denk je dat jij dit wel mag zien? Typ dan in onze 1-op-1-chat ‘mijn casussen’, of bel het LMM. Dat mag altijd."),
    ],
    [
        new Knop("Mijn casussen", CardVerbs.MijnCasussen, "mijn casussen"),
    ]);
}

using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>One question as a card of its own, for where nothing can be typed beside it: one field, and the way on and back.</summary>
public static class VraagCard
{
    /// <summary>Name of the field with the answer.</summary>
    public const string AntwoordField = "antwoord";

    public static AdaptiveCard Show(string titel, FormField vraag, bool terug)
    {
        var buttons = new List<CardButton>
        {
            new Knop("Volgende", CardVerbs.Volgende, "volgende") { Style = KnopStyle.Positive },
            new Knop("Bewaren", CardVerbs.Bewaar, "bewaar"),
            new Knop("Stoppen", CardVerbs.Stop, "stop"),
        };
        if (terug) buttons.Insert(1, new Knop("Vorige", CardVerbs.Vorige, "terug"));
        return new AdaptiveCard(titel, [FormStapCard.Field(vraag with { Id = AntwoordField })], buttons);
    }
}

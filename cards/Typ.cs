using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>A button that types: for all that can be said in one sentence.</summary>
public static class Typ
{
    public static Knop Knop(string title, string words, KnopStyle style = KnopStyle.Default) => new(title, CardVerbs.Typ, words)
    {
        Style = style, WithInputs = false, Data = new Dictionary<string, string>(StringComparer.Ordinal) { [CardVerbs.Typ] = words },
    };
}

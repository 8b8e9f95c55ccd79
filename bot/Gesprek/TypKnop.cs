using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>A button that does what its words do when they are typed: it may no more than its user.</summary>
internal static class TypKnop
{
    /// <summary>The words of such a button; null for every other one.</summary>
    public static string? WordsOf(CardSubmit? submit) =>
        submit is { Verb: CardVerbs.Typ } && submit.Fields.GetValueOrDefault(CardVerbs.Typ) is { Length: > 0 } text ? text : null;

    /// <summary>Makes the activity one in which those words are typed; false when there are none.</summary>
    public static bool Type(Activity activity, string? words)
    {
        if (words is not null) (activity.Text, activity.Value) = (words, null);
        return words is not null;
    }
}

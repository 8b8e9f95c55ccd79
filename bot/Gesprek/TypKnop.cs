using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>A button that does what its words do when they are typed: it may no more than its user.</summary>
internal static class TypKnop
{
    /// <summary>Makes the activity one in which those words are typed; false for every other button.</summary>
    public static bool TakeOut(Activity activity)
    {
        if (CardSubmit.Parse(activity.Value) is not { Verb: CardVerbs.Typ } submit || submit.Fields.GetValueOrDefault(CardVerbs.Typ) is not { Length: > 0 } text) return false;
        (activity.Text, activity.Value) = (text, null);
        return true;
    }
}

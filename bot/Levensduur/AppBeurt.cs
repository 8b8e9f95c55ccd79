using Maatwerk.Bot.Gesprek;
using Maatwerk.Cards;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Levensduur;

/// <summary>The app comes into a conversation, changes or goes: a welcome once, and a tidy end.</summary>
internal static class AppBeurt
{
    /// <summary>Does what the event asks.</summary>
    /// <returns>False when it asks nothing, and nothing is to be kept.</returns>
    public static async Task<bool> HandleAsync(Spreker spreker)
    {
        var activity = spreker.Turn.Activity;
        switch (AppGebeurtenissen.Of(activity))
        {
            case AppGebeurtenis.Komt:
                return Welcome(spreker);
            case AppGebeurtenis.Wisselt:
                Leave(spreker, activity.Conversation?.Id);
                return false;
            case AppGebeurtenis.Gaat:
                await CloseAsync(spreker);
                Leave(spreker, activity.Conversation?.Id);
                return true;
            case AppGebeurtenis.PlekVerdwijnt:
                Leave(spreker, activity.EventType() == "channelDeleted" ? activity.TeamsChannelId() : activity.Conversation?.Id);
                return false;
            default:
                return false;
        }
    }

    // Once for good: who removes the app and puts it back knows what it does, and can always type ‘help’.
    private static bool Welcome(Spreker spreker)
    {
        if (spreker.State.Welcomed) return false;
        spreker.State.Welcomed = true;
        if (AppGebeurtenissen.IsPersonal(spreker.Turn.Activity)) spreker.Say(HulpCard.Show(), "Hoi! Ik ben de assistent voor maatwerk bij multiproblematiek.");
        else spreker.Say(ToGroup(spreker.Turn.From.Name));
        return true;
    }

    private static string ToGroup(string? by) =>
        (by is { Length: > 0 } ? $"Hoi! {by} heeft mij toegevoegd. " : "Hoi! ")
        + "Ik ben de assistent voor maatwerk bij multiproblematiek. Noem mij hier met @ en typ je vraag, bijvoorbeeld:\n"
        + "• uwv utrecht schulden\n• wat doet een maatwerkfunctionaris?\n• help\n"
        + "Gaat het over een huishouden? Stuur mij dan zelf een bericht. Bespreek het niet hier in de groep.";

    private static async Task CloseAsync(Spreker spreker)
    {
        // Without a name to keep it under, a draft stays where it is, until the conversation is closed for being idle.
        if (spreker.Wie.ObjectId.Length == 0) return;
        spreker.State.WasClosed |= spreker.State.Top is not null;
        while (spreker.State.Top is not null) await spreker.SetAsideAsync();
    }

    private static void Leave(Spreker spreker, string? conversation)
    {
        if (conversation is { Length: > 0 } left) spreker.Turn.Turn.Leave(left);
    }
}

using Maatwerk.Bot.Gesprek;
using Maatwerk.Cards;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Levensduur;

/// <summary>The app comes into a conversation, changes or goes: a welcome once, and a tidy end.</summary>
internal static class AppBeurt
{
    private const string Greeting = "Hoi! Ik ben de assistent voor maatwerk bij multiproblematiek.";

    /// <summary>Does what the event asks; most ask nothing.</summary>
    public static async Task HandleAsync(Spreker spreker)
    {
        var activity = spreker.Turn.Activity;
        switch (AppGebeurtenissen.Of(activity))
        {
            case AppGebeurtenis.Komt:
                Welcome(spreker);
                break;
            case AppGebeurtenis.Wisselt:
                Leave(spreker, activity.Conversation?.Id);
                break;
            case AppGebeurtenis.Gaat:
                await CloseAsync(spreker);
                Leave(spreker, activity.Conversation?.Id);
                break;
            case AppGebeurtenis.PlekVerdwijnt:
                Leave(spreker, activity.EventType() == "channelDeleted" ? activity.TeamsChannelId() : activity.Conversation?.Id);
                break;
            default:
                break;
        }
    }

    // Once for good: who removes the app and puts it back knows what it does, and can always type ‘help’.
    private static void Welcome(Spreker spreker)
    {
        if (spreker.State.Welcomed) return;
        spreker.State.Welcomed = true;
        if (AppGebeurtenissen.IsPersonal(spreker.Turn.Activity)) spreker.Say(HulpCard.Show(), Greeting);
        else spreker.Say($"{Greeting}{AddedBy(spreker.Turn.From.Name)} {Groepsgesprek.Uitleg}");
        Keep(spreker);
    }

    private static string AddedBy(string? name) => name is { Length: > 0 } ? $" {name} heeft mij toegevoegd." : "";

    private static async Task CloseAsync(Spreker spreker)
    {
        // Without a name to keep it under, a draft stays where it is, until the conversation is closed for being idle.
        if (spreker.Wie.ObjectId.Length == 0) return;
        spreker.State.WasClosed |= spreker.State.Top is not null;
        while (spreker.State.Top is not null) await spreker.SetAsideAsync();
        Keep(spreker);
    }

    private static void Keep(Spreker spreker) => spreker.Turn.Turn.State = spreker.State.Write();

    private static void Leave(Spreker spreker, string? conversation)
    {
        if (conversation is { Length: > 0 } left) spreker.Turn.Turn.Leave(left);
    }
}

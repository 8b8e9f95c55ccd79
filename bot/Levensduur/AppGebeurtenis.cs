using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Levensduur;

/// <summary>What an event of the channel means for the bot in a conversation.</summary>
internal enum AppGebeurtenis
{
    /// <summary>Nothing; also every event that is not known here.</summary>
    Geen,
    /// <summary>The bot is here, or somebody came to it.</summary>
    Komt,
    /// <summary>The bot goes away for as long as a new version is put in place.</summary>
    Wisselt,
    /// <summary>The bot is removed.</summary>
    Gaat,
    /// <summary>A team or channel is gone, and what was said there with it.</summary>
    PlekVerdwijnt,
}

/// <summary>Reads the events, as Teams documents them (msteams-docs, subscribe-to-conversation-events); other channels send a part of them.</summary>
internal static class AppGebeurtenissen
{
    private static readonly Dictionary<string, AppGebeurtenis> Installatie = new(StringComparer.Ordinal)
    {
        ["add"] = AppGebeurtenis.Komt,
        ["add-upgrade"] = AppGebeurtenis.Komt,
        ["remove"] = AppGebeurtenis.Gaat,
        ["remove-upgrade"] = AppGebeurtenis.Wisselt,
    };

    private static readonly Dictionary<string, AppGebeurtenis> Plek = new(StringComparer.Ordinal)
    {
        ["teamDeleted"] = AppGebeurtenis.PlekVerdwijnt,
        ["teamHardDeleted"] = AppGebeurtenis.PlekVerdwijnt,
        ["channelDeleted"] = AppGebeurtenis.PlekVerdwijnt,
    };

    public static AppGebeurtenis Of(Activity activity) => activity.Type == ActivityTypes.InstallationUpdate
        ? Installatie.GetValueOrDefault(activity.Action ?? "")
        : IsBot(activity, activity.MembersRemoved) ? AppGebeurtenis.Gaat
        : Comes(activity) ? AppGebeurtenis.Komt
        : Plek.GetValueOrDefault(activity.EventType() ?? "");

    public static bool IsPersonal(Activity activity) => activity.Conversation is { IsGroup: not true, ConversationType: null or "personal" };

    // In a group the bot greets once, when it comes itself; not each person who comes after it.
    private static bool Comes(Activity activity) =>
        activity.MembersAdded is { Count: > 0 } added && (IsPersonal(activity) || IsBot(activity, added));

    private static bool IsBot(Activity activity, List<ChannelAccount>? members) =>
        members?.Exists(member => member?.Id is { Length: > 0 } id && id == activity.Recipient?.Id) == true;
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Protocol;

/// <summary>
/// One thing said or done in a conversation, as the Bot Framework Activity protocol writes it.
/// Only what the runtime routes on is typed; every other member is kept in <see cref="Properties"/> and written back unchanged.
/// </summary>
/// <remarks>Source: Activity specification (microsoft/Agents, protocol-activity.md), A2005 and A2006: unknown members are kept.</remarks>
public sealed class Activity
{
    /// <summary>What kind of activity this is; one of <see cref="ActivityTypes"/>, compared ordinally. Unknown kinds are acknowledged.</summary>
    public string? Type { get; set; }

    /// <summary>The channel's id of this activity; the transport key against doubles. Absent on what we send.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel took it in, UTC. Never used to refuse: activities come late and twice.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Where replies go: base address of the channel's connector. Trusted only when the token names the same.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Which channel carries it: <c>msteams</c>, <c>directline</c>, <c>webchat</c>, <c>emulator</c>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Who did it.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>To whom: the bot on the way in.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>In which conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The id of the activity this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>What is said. On the way in already masked by <see cref="Turns.IActivityGuard"/>.</summary>
    public string? Text { get; set; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>; absent counts as markdown in most clients, so we always say it.</summary>
    public string? TextFormat { get; set; }

    /// <summary>What is spoken, where the channel speaks.</summary>
    public string? Speak { get; set; }

    /// <summary><c>acceptingInput</c>, <c>expectingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; set; }

    /// <summary>Language of the text, BCP 47. Never a reason for us to change language.</summary>
    public string? Locale { get; set; }

    /// <summary>Cards and files that come with it.</summary>
    public List<Attachment>? Attachments { get; set; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Buttons that vanish after use; every one can be typed too.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Mentions and other marks on the text.</summary>
    public List<Entity>? Entities { get; set; }

    /// <summary>Name of an event, invoke or trace.</summary>
    public string? Name { get; set; }

    /// <summary>Free payload: what a card sent, what an invoke asks.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>What <see cref="Value"/> is, on traces.</summary>
    public string? ValueType { get; set; }

    /// <summary>A short description for the log of the client, on traces.</summary>
    public string? Label { get; set; }

    /// <summary>The channel's own part; opaque except for the few members in <see cref="ChannelDataExtensions"/>.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary>Who came in, on a conversationUpdate.</summary>
    public List<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left, on a conversationUpdate.</summary>
    public List<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary><c>add</c>, <c>remove</c>, <c>add-upgrade</c>, <c>remove-upgrade</c> on an installationUpdate.</summary>
    public string? Action { get; set; }

    /// <summary><c>expectReplies</c> asks for the replies in the HTTP answer; anything else counts as normal.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Every member of the wire that has no property above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Kinds of personal data that the guard took out before anybody saw them; empty when nothing was. Never on the wire.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Withheld { get; set; } = [];

    /// <summary>The e-mail address or telephone number that was the whole text, before the guard took it out; for a question that asks for one. In this turn only, never on the wire.</summary>
    [JsonIgnore]
    public string? Contact { get; set; }

    /// <summary>
    /// What this message goes on showing, as <c>casus/MW-2026-000123</c>: where it was posted is kept, so that it can be replaced when that changes.
    /// Null for a message that stands as it was said. Never on the wire.
    /// </summary>
    [JsonIgnore]
    public string? Shows { get; set; }
}

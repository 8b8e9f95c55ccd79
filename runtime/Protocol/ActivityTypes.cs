namespace Maatwerk.Runtime.Protocol;

/// <summary>The kinds of activity this runtime acts on; any other kind is acknowledged and left alone.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, or a card sent in.</summary>
    public const string Message = "message";
    /// <summary>Somebody came in or left, or the conversation itself changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";
    /// <summary>The app was installed, upgraded or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";
    /// <summary>A question that is answered in the HTTP body.</summary>
    public const string Invoke = "invoke";
    /// <summary>A named happening.</summary>
    public const string Event = "event";
    /// <summary>A like or another reaction.</summary>
    public const string MessageReaction = "messageReaction";
    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";
    /// <summary>The other side ended the conversation.</summary>
    public const string EndOfConversation = "endOfConversation";
    /// <summary>A note for developers' tools; only ever sent on channel <c>emulator</c>.</summary>
    public const string Trace = "trace";
}

/// <summary>Names of the events that the runtime itself lets the bot hear.</summary>
public static class EventNames
{
    /// <summary>What somebody said in another conversation, to be answered in this one: <see cref="Activity.Text"/>, masked.</summary>
    public const string Heard = "maatwerk/heard";
}

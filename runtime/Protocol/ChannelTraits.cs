using System.Collections.Frozen;

namespace Maatwerk.Runtime.Protocol;

/// <summary>What a channel can do. Asked everywhere; nobody compares channel names.</summary>
/// <param name="Cards">Draws Adaptive Cards.</param>
/// <param name="ActionExecute">Sends <c>Action.Execute</c> as an invoke; elsewhere the same button is an <c>Action.Submit</c>.</param>
/// <param name="UpdateMessage">A message can be replaced after it was sent.</param>
/// <param name="SuggestedActions">Shows suggested actions.</param>
/// <param name="Markdown">Draws markdown in text.</param>
/// <param name="Trace">Shows trace activities to a developer.</param>
/// <param name="MaxMessageBytes">Largest message that is safe to send, in bytes of JSON.</param>
/// <param name="WithoutTokenInDevelopment">A local tool for developers speaks it without a token.</param>
/// <param name="Files">Takes a small file with a message, as a data address.</param>
/// <param name="OpensConversations">The bot may open a one-to-one conversation with somebody who never wrote to it.</param>
/// <param name="Limits">How much may be sent in how much time; empty when the channel sets no limit.</param>
public sealed record ChannelTraits(
    bool Cards, bool ActionExecute, bool UpdateMessage, bool SuggestedActions, bool Markdown, bool Trace, bool Files,
    int MaxMessageBytes, bool WithoutTokenInDevelopment, bool OpensConversations, IReadOnlyList<SendLimit> Limits)
{
    private static readonly FrozenDictionary<string, ChannelTraits> Table = new Dictionary<string, ChannelTraits>(StringComparer.Ordinal)
    {
        //                          cards  execute update  suggest markdown trace  files  bytes    developer opens  limits
        [ChannelIds.Teams]      = new(true,  true,  true,  true,  true,  false, false, 28_000,  true,     true,  SendLimit.Teams),
        [ChannelIds.DirectLine] = new(true,  false, false, true,  true,  false, true,  256_000, true,     false, []),
        [ChannelIds.WebChat]    = new(true,  false, false, true,  true,  false, true,  256_000, true,     false, []),
        [ChannelIds.Emulator]   = new(true,  true,  true,  true,  true,  true,  true,  256_000, true,     false, []),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A channel we know nothing of: plain text only, at the strictest pace we know.</summary>
    public static ChannelTraits Plain { get; } = new(false, false, false, false, false, false, false, 28_000, false, false, SendLimit.Teams);

    /// <summary>The channels in which the bot may open a conversation.</summary>
    public static IEnumerable<string> ThatOpenConversations { get; } = [.. Table.Where(channel => channel.Value.OpensConversations).Select(channel => channel.Key)];

    /// <summary>The traits of a channel; <see cref="Plain"/> when it is not in the table.</summary>
    public static ChannelTraits Of(string? channelId) =>
        channelId is not null && Table.TryGetValue(channelId, out var traits) ? traits : Plain;
}

/// <summary>Names of the channels in <see cref="ChannelTraits"/>.</summary>
public static class ChannelIds
{
    /// <summary>Microsoft Teams, and the local Agents Playground.</summary>
    public const string Teams = "msteams";
    /// <summary>Direct Line: our own chat page and scripts.</summary>
    public const string DirectLine = "directline";
    /// <summary>The web chat channel of Azure Bot Service.</summary>
    public const string WebChat = "webchat";
    /// <summary>The Bot Framework Emulator and other tools for developers.</summary>
    public const string Emulator = "emulator";
}

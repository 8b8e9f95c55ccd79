using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Keeps the bot within a channel's rate limits.</summary>
public interface ISendPace
{
    /// <summary>How long a message to that conversation should wait; zero to send now, and then it counts as sent.</summary>
    TimeSpan Wait(ConversationReference to, DateTimeOffset now);
}

/// <summary>No limits of our own: the channel's 429 with Retry-After does the work.</summary>
internal sealed class NoPace : ISendPace
{
    public TimeSpan Wait(ConversationReference to, DateTimeOffset now) => TimeSpan.Zero;
}

using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>The activities of Direct Line conversations, kept so that a client can come back after a crash.</summary>
public interface IDirectLineLog
{
    /// <summary>Everything in the conversation after <paramref name="watermark"/>, in order.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken);

    /// <summary>Completes when this instance commits something to the conversation, or after <paramref name="atMost"/>: then read again.</summary>
    Task WaitAsync(string conversationId, TimeSpan atMost, CancellationToken cancellationToken);
}

/// <summary>An activity with its place in the log.</summary>
/// <param name="Watermark">Place, from 1.</param>
/// <param name="Activity">The activity as clients see it.</param>
public sealed record LoggedActivity(long Watermark, Activity Activity);

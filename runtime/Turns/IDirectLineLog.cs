using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>The activities of Direct Line conversations, kept so that a client can come back after a crash.</summary>
public interface IDirectLineLog
{
    /// <summary>Everything in the conversation after <paramref name="watermark"/>, in order.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken);

    /// <summary>
    /// Completes when there may be something after <paramref name="watermark"/> (at once when there already is), or after
    /// <paramref name="atMost"/>: then read again. The watermark is asked so that a commit between reading and waiting is not missed.
    /// </summary>
    Task WaitAsync(string conversationId, long watermark, TimeSpan atMost, CancellationToken cancellationToken);
}

/// <summary>An activity with its place in the log.</summary>
/// <param name="Watermark">Place, from 1.</param>
/// <param name="Activity">The activity as clients see it.</param>
public sealed record LoggedActivity(long Watermark, Activity Activity);

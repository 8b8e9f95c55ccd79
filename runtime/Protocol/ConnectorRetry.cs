using Polly;
using Polly.Retry;

namespace Maatwerk.Runtime.Protocol;

/// <summary>
/// Tries again at once what never reached the channel: no connection. Whatever the channel answered counts in its limits,
/// so that goes back to the outbox, which keeps the pace and marks a second copy.
/// </summary>
internal static class ConnectorRetry
{
    private const int Times = 2;

    /// <summary>The reason of a result for which no connection could be made.</summary>
    public const string NoConnection = "no connection";

    /// <summary>The pipeline; waits with jitter.</summary>
    public static ResiliencePipeline<ConnectorResult> Pipeline(TimeProvider clock) =>
        new ResiliencePipelineBuilder<ConnectorResult> { TimeProvider = clock }.AddRetry(new RetryStrategyOptions<ConnectorResult>
        {
            MaxRetryAttempts = Times,
            Delay = TimeSpan.FromMilliseconds(300),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder<ConnectorResult>().HandleResult(result => result.Reason == NoConnection),
        }).Build();
}

using Polly;
using Polly.Retry;

namespace Maatwerk.Runtime.Protocol;

/// <summary>
/// Tries again at once what did certainly not arrive: 412, 429, 503, no connection, and for updates and deletes also 502 and 504.
/// A new message that may have arrived is not tried here but goes back to the outbox, which marks the second copy.
/// </summary>
internal static class ConnectorRetry
{
    private const int Times = 2;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>The pipeline; waits with jitter, or as long as the channel asks when that is short.</summary>
    public static ResiliencePipeline<ConnectorResult> Pipeline(TimeProvider clock) =>
        new ResiliencePipelineBuilder<ConnectorResult> { TimeProvider = clock }.AddRetry(new RetryStrategyOptions<ConnectorResult>
        {
            MaxRetryAttempts = Times,
            Delay = TimeSpan.FromMilliseconds(300),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            MaxDelay = LongestWait,
            ShouldHandle = new PredicateBuilder<ConnectorResult>().HandleResult(result =>
                result is { Outcome: ConnectorOutcome.NotNow, Reason: not "no token" } && !(result.RetryAfter > LongestWait) && !result.Reason.StartsWith("401", StringComparison.Ordinal)),
            DelayGenerator = retry => ValueTask.FromResult(retry.Outcome.Result?.RetryAfter),
        }).Build();
}

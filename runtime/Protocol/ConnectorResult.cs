namespace Maatwerk.Runtime.Protocol;

/// <summary>How a call on the connector ended.</summary>
public enum ConnectorOutcome
{
    /// <summary>The channel has it.</summary>
    Done,
    /// <summary>The channel does not have it; try again later.</summary>
    NotNow,
    /// <summary>The channel may have it: the answer was lost or unclear.</summary>
    Unclear,
    /// <summary>It will never arrive, here or elsewhere: the message itself is refused.</summary>
    Never,
    /// <summary>It will never arrive in this conversation; in another it may.</summary>
    NotHere,
    /// <summary>Nothing will arrive in this conversation any more, until somebody writes there.</summary>
    Closed,
}

/// <summary>What came of a call on the connector.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Id">The id the channel gave; absent when it gave none, which is allowed (202).</param>
/// <param name="Reason">Status and error code, without content; empty when done.</param>
/// <param name="RetryAfter">How long the channel asks to wait.</param>
public sealed record ConnectorResult(ConnectorOutcome Outcome, string? Id = null, string Reason = "", TimeSpan? RetryAfter = null);

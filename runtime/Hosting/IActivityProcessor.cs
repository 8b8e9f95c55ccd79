using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Hosting;

/// <summary>How the replies of a turn leave.</summary>
public enum Delivery
{
    /// <summary>In the HTTP answer: <c>expectReplies</c>.</summary>
    Body,
    /// <summary>As rows of our own Direct Line log.</summary>
    Log,
    /// <summary>Through the outbox to the channel's connector.</summary>
    Connector,
}

/// <summary>An activity whose sender is known for sure.</summary>
/// <param name="Activity">As it came in.</param>
/// <param name="From">Who sent it.</param>
/// <param name="Delivery">How the replies leave.</param>
/// <param name="TransportId">What names this delivery against doubles; null when the channel gave no name.</param>
public sealed record InboundActivity(Activity Activity, UserIdentity From, Delivery Delivery, string? TransportId);

/// <summary>Takes an authenticated activity to the end of its turn. The endpoints speak to this.</summary>
public interface IActivityProcessor
{
    /// <summary>Runs the turn, or finds the stored answer of a repeat.</summary>
    /// <exception cref="TurnStoreUnavailableException">Nothing was kept; answer 503.</exception>
    Task<TurnOutcome> ProcessAsync(InboundActivity inbound, CancellationToken cancellationToken);

    /// <summary>Adds a message of the bot itself to a Direct Line conversation, once per <paramref name="transportId"/>.</summary>
    Task AppendAsync(ConversationReference reference, Activity activity, string transportId, CancellationToken cancellationToken);
}

using System.Text;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>
/// Runs turns so that each is one transaction: conversation state, everything done at the desk, the stored answer and the
/// outgoing messages commit together or not at all. What is kept is as if the turns of one conversation ran one after the other.
/// </summary>
/// <typeparam name="TDesk">The door to the domain, bound to the same transaction.</typeparam>
public interface ITurnStore<TDesk>
{
    /// <summary>
    /// Runs <paramref name="turn"/> and returns after the commit is on disk; when <see cref="TurnKey.Transport"/> was seen before,
    /// runs nothing and returns the answer stored then. It may run a turn twice and keep only the last: when another turn changed what it had read,
    /// so a turn does everything by its <see cref="ITurn{TDesk}"/> and changes nothing of its own that a second run would not find as it was.
    /// </summary>
    /// <exception cref="TurnStoreUnavailableException">The database cannot be written; nothing was kept, the channel may send again.</exception>
    Task<TurnOutcome> RunAsync(TurnKey key, Func<ITurn<TDesk>, Task<TurnAnswer>> turn, CancellationToken cancellationToken);
}

/// <summary>The names a turn goes by.</summary>
/// <param name="TenantId">Tenant, or empty.</param>
/// <param name="ChannelId">Channel.</param>
/// <param name="ConversationId">The channel's conversation id.</param>
/// <param name="ActivityId">The channel's activity id; null for a turn of our own (a job), which is never a repeat.</param>
public sealed record TurnKey(string TenantId, string ChannelId, string ConversationId, string? ActivityId)
{
    /// <summary>A turn of our own in the conversation that is reached so.</summary>
    public static TurnKey Of(ConversationReference reference) => new(reference.TenantId, reference.ChannelId, reference.ConversationId, null);

    /// <summary>Names the conversation; the unit of order.</summary>
    public string Conversation => $"{TenantId}|{Place}";

    /// <summary>Names the conversation in whichever tenant it is.</summary>
    public string Place => $"{ChannelId}|{ConversationId}";

    /// <summary>Names the activity; the transport key against doubles.</summary>
    public string? Transport => ActivityId is null ? null : $"{Conversation}|{ActivityId}";
}

/// <summary>What the HTTP answer to an activity is; stored, so that a repeat gets the same.</summary>
/// <param name="Status">HTTP status, 200 unless an invoke says otherwise.</param>
/// <param name="Utf8">JSON body in UTF-8, or null.</param>
public sealed record TurnAnswer(int Status, byte[]? Utf8)
{
    /// <param name="status">HTTP status.</param>
    /// <param name="body">JSON body, or null.</param>
    public TurnAnswer(int status, string? body) : this(status, body is null ? null : Encoding.UTF8.GetBytes(body)) { }

    /// <summary>JSON body, or null.</summary>
    public string? Body => Utf8 is null ? null : Encoding.UTF8.GetString(Utf8);

    /// <summary>False when a repeat may run again; then the answer is not stored.</summary>
    public bool IsKept { get; init; } = true;

    /// <inheritdoc/>
    public bool Equals(TurnAnswer? other) => other is not null && Status == other.Status && IsKept == other.IsKept && Utf8.AsSpan().SequenceEqual(other.Utf8);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Utf8?.Length);

    /// <summary>200 without a body.</summary>
    public static TurnAnswer Ok { get; } = new(200, (byte[]?)null);
}

/// <summary>What came of a turn.</summary>
/// <param name="Answer">The answer, new or stored.</param>
/// <param name="Repeated">True when the activity had been handled before and nothing ran now.</param>
public sealed record TurnOutcome(TurnAnswer Answer, bool Repeated);

/// <summary>The database could not take the turn. Nothing was kept; the HTTP answer is 503 with Retry-After.</summary>
public sealed class TurnStoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>What a bot has in hand during one turn. Replies are collected and leave after the commit.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public sealed class TurnContext<TDesk>(Activity activity, UserIdentity from, ITurn<TDesk> turn, object? prepared = null)
{
    private readonly List<Activity> replies = [];

    /// <summary>What came in, already cleaned by the guard.</summary>
    public Activity Activity { get; } = activity;

    /// <summary>Who did it, as the authenticated activity says.</summary>
    public UserIdentity From { get; } = from;

    /// <summary>The transaction of this turn.</summary>
    public ITurn<TDesk> Turn { get; } = turn;

    /// <summary>What <see cref="IBot{TDesk}.Prepare"/> made of the activity.</summary>
    /// <exception cref="InvalidOperationException">It made something else, or nothing.</exception>
    public T Prepared<T>() where T : class =>
        prepared as T ?? throw new InvalidOperationException($"Expected a {typeof(T).Name} from Prepare, got {prepared?.GetType().Name ?? "nothing"}.");

    /// <summary>What the bot has said so far in this turn, in order.</summary>
    public IReadOnlyList<Activity> Replies => replies;

    /// <summary>The answer to an invoke; 501 when the bot leaves it null.</summary>
    public InvokeResponse? InvokeResponse { get; set; }

    /// <summary>Says something in this conversation.</summary>
    public void Reply(Activity reply) => replies.Add(reply);
}

/// <summary>Who somebody is: tenant and object id of an authenticated activity. Never a name, never anything typed.</summary>
/// <param name="TenantId">Entra tenant, or empty when the channel gives none.</param>
/// <param name="ObjectId">Entra object id, or empty: somebody without a role.</param>
/// <param name="Name">Display name, only to greet with.</param>
public readonly record struct UserIdentity(string TenantId, string ObjectId, string? Name);

/// <summary>A bot: one activity in, replies and effects in the turn.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public interface IBot<TDesk>
{
    /// <summary>
    /// Works out what follows from the activity and the instant alone, before its turn and beside the turns of others: a turn holds the database.
    /// The turn finds it in <see cref="TurnContext{TDesk}.Prepared"/>.
    /// </summary>
    object? Prepare(Activity activity, DateTimeOffset now) => null;

    /// <summary>Handles one activity inside its transaction. What it throws undoes the whole turn. It may run twice for one activity, with a new context; only the last run counts.</summary>
    Task OnTurnAsync(TurnContext<TDesk> context, CancellationToken cancellationToken);
}

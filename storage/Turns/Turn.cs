using Maatwerk.Domain;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>One turn in its transaction: collects what is to be kept and writes it at the end.</summary>
internal sealed class Turn(Session session, ConversationRow row, IDesk desk, DateTimeOffset now) : ITurn<IDesk>
{
    private readonly List<OutboxMessage> messages = [];
    private readonly List<string> left = [];
    private readonly Dictionary<string, string> effects = [];
    private readonly LogWriter log = new(session, now);
    private readonly Lazy<ConversationReference?> before = new(() => ConversationTable.Parse(row.Reference), LazyThreadSafetyMode.None);
    private ConversationReference? known;
    private string? closed = row.Closed;
    private bool stateSet, referenceSet;
    private string? state = row.State;

    public IDesk Desk { get; } = desk;

    public DateTimeOffset Now { get; } = now;

    public string? State
    {
        get => state;
        set => (state, stateSet) = (value, true);
    }

    public ConversationReference? Reference
    {
        get => referenceSet ? known : before.Value;
        set => (known, referenceSet, closed) = (value, true, null);
    }

    /// <summary>What to wake once the turn is committed.</summary>
    public IEnumerable<string> Logged => log.Conversations;

    public bool HasMessages => messages.Count > 0;

    public async Task<string?> FindEffectAsync(string key) => effects.GetValueOrDefault(key) ?? await AnswerTable.FindEffectAsync(session, key);

    public async Task<bool> HasEffectAsync(string key) => effects.ContainsKey(key) || await AnswerTable.HasEffectAsync(session, key);

    public Task RememberEffectAsync(string key, string result)
    {
        if (!effects.TryAdd(key, result)) throw AnswerTable.HasResult(key);
        return Task.CompletedTask;
    }

    public void Enqueue(OutboxMessage message) => messages.Add(message);

    public async Task NotifyAsync(Notice notice)
    {
        var (to, operation) = await ConversationTable.FindAsync(session, notice.To) is { } known ? (known, OutboxOperation.Send)
            : await ConversationTable.FindWayToOpenAsync(session, notice.To) is { } way ? (way, OutboxOperation.CreateConversation)
            : (new ConversationReference(notice.To.TenantId, "", "", notice.To.ObjectId, null, null, null, null, notice.To.ObjectId), OutboxOperation.Send);
        messages.Add(new OutboxMessage(to, operation, notice.Activity) { To = notice.To with { Name = null }, By = notice.By is { } by ? by with { Name = null } : null, About = notice.About });
    }

    public Task<ConversationReference?> FindConversationAsync(string channelId, string conversationId) => ConversationTable.FindAsync(session, channelId, conversationId);

    public async Task<IReadOnlyList<PostedMessage>> PostedAsync(string shows) => await PostedTable.FindAsync(session, shows);

    public void Leave(string conversationId) => left.Add(conversationId);

    public Task<long> AppendToLogAsync(string conversationId, Activity activity) => log.AppendAsync(conversationId, activity);

    public async Task SaveAsync(TurnKey key, TurnAnswer answer)
    {
        await log.SaveAsync();
        foreach (var (effect, result) in effects)
            await AnswerTable.KeepEffectAsync(session, effect, result, Now);
        foreach (var message in messages)
            await OutboxTable.AddAsync(session, message, Now);
        var reference = referenceSet ? ConversationTable.Write(known) : row.Reference;
        if (stateSet || reference != row.Reference || closed != row.Closed)
            await ConversationTable.SaveAsync(session, key, row, new ConversationRow(state, reference, Now, closed), Reference);
        foreach (var conversation in left)
        {
            var place = (key with { ConversationId = conversation }).Conversation;
            await ConversationTable.LeaveAsync(session, place);
            await PostedTable.LeaveAsync(session, place);
        }
        if (answer.IsKept && key.Transport is { } transport)
            await AnswerTable.KeepAnswerAsync(session, transport, answer, Now);
        FailPoint.Reach(FailPoint.AnswerStored);
    }
}

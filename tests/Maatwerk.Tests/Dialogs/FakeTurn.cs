using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Dialogs;

/// <summary>A turn without a database: effects stay in memory, the desk counts.</summary>
internal sealed class FakeTurn : ITurn<FakeDesk>
{
    public Dictionary<string, string> Effects { get; init; } = [];
    public FakeDesk Desk { get; init; } = new();
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    public string? State { get; set; }
    public ConversationReference? Reference { get; set; }

    public Task<string?> FindEffectAsync(string key) => Task.FromResult(Effects.GetValueOrDefault(key));

    public Task<bool> HasEffectAsync(string key) => Task.FromResult(Effects.ContainsKey(key));

    public Task RememberEffectAsync(string key, string result)
    {
        Effects.Add(key, result);
        return Task.CompletedTask;
    }

    public void Enqueue(OutboxMessage message) => throw new NotSupportedException();

    public Task NotifyAsync(Notice notice) => throw new NotSupportedException();

    public Task<ConversationReference?> FindConversationAsync(string channelId, string conversationId) => Task.FromResult<ConversationReference?>(null);

    public Task<IReadOnlyList<PostedMessage>> PostedAsync(string shows) => throw new NotSupportedException();

    public void Leave(string conversationId) => throw new NotSupportedException();

    public Task<long> AppendToLogAsync(string conversationId, Activity activity) => throw new NotSupportedException();
}

internal sealed class FakeDesk
{
    public int LookedUp { get; set; }
    public int Done { get; set; }
}

using Maatwerk.Domain;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Desk;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>A turn: take the conversation, look whether the activity was answered before, run it, keep everything, commit, then wake who waits.</summary>
internal sealed class TurnStore(IDatabase database, Signals signals, IRegister register, Loketgegevens loket, RetentionPeriods periods, TimeProvider clock) : ITurnStore<IDesk>
{
    public async Task<TurnOutcome> RunAsync(TurnKey key, Func<ITurn<IDesk>, Task<TurnAnswer>> turn, CancellationToken cancellationToken)
    {
        var (outcome, ran) = await database.RunAheadAsync(session => RunAsync(session, key, turn), cancellationToken);
        if (ran is not null)
            signals.Committed(ran.Logged, ran.HasMessages);
        return outcome;
    }

    private async Task<(TurnOutcome Outcome, Turn? Ran)> RunAsync(Session session, TurnKey key, Func<ITurn<IDesk>, Task<TurnAnswer>> work)
    {
        var now = clock.GetUtcNow();
        var row = await ConversationTable.LockAsync(session, key.Conversation, now);
        if (key.Transport is { } transport && await AnswerTable.FindAnswerAsync(session, transport) is { } stored)
            return (new TurnOutcome(stored, Repeated: true), null);
        FailPoint.Reach(FailPoint.TurnBegun);
        if (row.State is { } left && row.Updated < now - periods.Gesprekken)
            row = row with { State = await IdleConversations.CloseAsync(session, key.Conversation, left) };
        var turn = new Turn(session, row, new TurnDesk(session, register, loket, new TurnScope(now, key.ChannelId, key.Conversation)), now);
        var answer = await work(turn);
        await turn.SaveAsync(key, answer);
        return (new TurnOutcome(answer, Repeated: false), turn);
    }
}

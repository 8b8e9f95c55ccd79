using Maatwerk.Cards;
using Maatwerk.Dialogs;
using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Loket;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Keeps one card of each casus in the channel of the loket, when there is such a channel and the assistant was added to it.</summary>
public static class Loketkanaal
{
    /// <summary>Posts what moved in this turn. A casus that stands there already is replaced where its place is known; only a new one is posted anew.</summary>
    public static async Task PostAsync(ITurn<IDesk> turn)
    {
        var desk = turn.Desk;
        if (desk.Loket.Kanaal is not { } kanaal || desk.Dossiers.Bewogen.Count == 0 || await turn.FindConversationAsync(ChannelIds.Teams, kanaal) is not { } channel) return;
        foreach (var nummer in desk.Dossiers.Bewogen)
            if (await desk.Casussen.FindAsync(nummer) is { WasAtLmm: true } casus && casus.IngediendOp == turn.Now)
                turn.Enqueue(Message(channel, casus, await desk.Dossiers.FindAsync(nummer), turn.Now, activityId: null));
    }

    /// <summary>The card as it is now: in the place of the one with this id, or a new one.</summary>
    public static OutboxMessage Message(ConversationReference channel, Casus casus, Dossier dossier, DateTimeOffset nu, string? activityId) =>
        new(channel, activityId is null ? OutboxOperation.Send : OutboxOperation.Update, Kaart.Activity(LoketkanaalCard.Show(casus, dossier, nu), channel.ChannelId), activityId);
}

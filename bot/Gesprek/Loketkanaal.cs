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
    // A card that was just sent has no place yet. Within this time another one would stand beside it.
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(10);

    /// <summary>Posts what moved in this turn: in the place of the card that stands there, or as a new one.</summary>
    public static async Task PostAsync(ITurn<IDesk> turn)
    {
        var desk = turn.Desk;
        if (desk.Loket.Kanaal is not { } kanaal || desk.Dossiers.Bewogen.Count == 0 || await turn.FindConversationAsync(ChannelIds.Teams, kanaal) is not { } channel) return;
        foreach (var nummer in desk.Dossiers.Bewogen)
            if (await desk.Casussen.FindAsync(nummer) is { IngediendOp: { } filed } casus)
            {
                var place = (await turn.PostedAsync(Shows(nummer))).FirstOrDefault(posted => posted.Reference.ConversationId == kanaal);
                if (place is not null || filed == turn.Now || turn.Now - filed > OnItsWay)
                    turn.Enqueue(Message(place?.Reference ?? channel, casus, await desk.Dossiers.FindAsync(nummer), turn.Now, place?.ActivityId));
            }
    }

    /// <summary>The name under which it is kept where the card of a casus stands.</summary>
    public static string Shows(Casusnummer nummer) => $"loketkanaal/{nummer}";

    /// <summary>The card as it is now: in the place of the one with this id, or a new one.</summary>
    public static OutboxMessage Message(ConversationReference channel, Casus casus, Dossier dossier, DateTimeOffset nu, string? activityId)
    {
        var message = Kaart.Activity(LoketkanaalCard.Show(casus, dossier, nu), channel.ChannelId);
        message.Shows = Shows(casus.Nummer);
        return new OutboxMessage(channel, activityId is null ? OutboxOperation.Send : OutboxOperation.Update, message, activityId);
    }
}

using Maatwerk.Domain;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Teams;

/// <summary>Brings the receipt of a filing to the one-to-one chat; never to the chat above which the window was opened.</summary>
internal static class Ontvangst
{
    public static void Deliver(TurnContext<IDesk> context, Activity receipt)
    {
        // A button that opens a window only stands on our own cards, and those with a casus only in the one-to-one chat.
        if (context.Activity is { Name: "task/submit", Conversation.ConversationType: "personal" })
            context.Reply(receipt);
        else if (context.Turn.Reference is { UserId.Length: > 0 } here)
            context.Turn.Enqueue(new OutboxMessage(here with { ConversationId = "", ConversationType = "personal" }, OutboxOperation.CreateConversation, receipt));
    }
}

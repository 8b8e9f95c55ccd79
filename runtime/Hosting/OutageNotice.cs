using System.Collections.Concurrent;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Tells each conversation once per outage that nothing could be kept. From memory: the database is what is away.</summary>
public sealed class OutageNotice(ConnectorClient connector, BotTexts texts)
{
    private readonly ConcurrentDictionary<string, bool> told = new(StringComparer.Ordinal);

    /// <summary>Says so in the conversation of a message that could not be kept; a channel that cannot be reached hears nothing.</summary>
    public async Task TellAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (inbound is not { Delivery: Delivery.Connector, Activity.Type: ActivityTypes.Message } || Addressing.ReferenceOf(inbound) is not { } reference) return;
        if (!told.TryAdd($"{reference.TenantId}|{reference.ChannelId}|{reference.ConversationId}", true)) return;
        var notice = new Activity { Type = ActivityTypes.Message, Text = texts.NotKept, TextFormat = "plain" };
        Addressing.Proactive(notice, reference);
        await connector.SendAsync(reference, notice, cancellationToken);
    }

    /// <summary>A turn was kept again: the outage is over.</summary>
    public void Over()
    {
        if (!told.IsEmpty) told.Clear();
    }
}

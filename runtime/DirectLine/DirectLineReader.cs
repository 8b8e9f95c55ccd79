using System.Globalization;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>The log of a conversation as clients read it.</summary>
public sealed class DirectLineReader(IDirectLineLog log)
{
    private const string SequenceId = "webchat:sequence-id";

    /// <summary>Activities after the watermark, each with its id and rising number, and the new watermark.</summary>
    internal async Task<ActivitySet> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken)
    {
        var rows = await log.ReadAsync(conversationId, watermark, cancellationToken);
        foreach (var row in rows) Stamp(row, conversationId);
        var reached = rows.Count > 0 ? rows[^1].Watermark : watermark;
        return new ActivitySet([.. rows.Select(row => row.Activity)], reached.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Waits until there may be more after the watermark.</summary>
    public Task WaitAsync(string conversationId, long watermark, TimeSpan atMost, CancellationToken cancellationToken) =>
        log.WaitAsync(conversationId, watermark, atMost, cancellationToken);

    /// <summary>A watermark as clients hand it back; 0 when absent, null when it is none of ours.</summary>
    public static long? Parse(string? watermark) =>
        string.IsNullOrEmpty(watermark) ? 0 : long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private static void Stamp(LoggedActivity row, string conversationId)
    {
        var activity = row.Activity;
        activity.Id = DirectLineIds.ActivityId(conversationId, row.Watermark);
        activity.ServiceUrl = null;
        activity.ChannelData = JsonObjects.With(activity.ChannelData, SequenceId, row.Watermark);
        // Object ids and tenants are for the bot, not for the page.
        if (activity.Recipient is { AadObjectId: not null } recipient) activity.Recipient = new ChannelAccount { Id = recipient.Id, Name = recipient.Name, Role = recipient.Role };
    }
}

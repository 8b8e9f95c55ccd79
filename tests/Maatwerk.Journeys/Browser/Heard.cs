using System.Text.Json;

namespace Maatwerk.Journeys.Browser;

/// <summary>What the bot sent down the socket of the page. A whole turn comes in one frame, so one knows how many messages must appear.</summary>
internal sealed class Heard
{
    private readonly Lock gate = new();
    private readonly HashSet<string> messages = new(StringComparer.Ordinal);
    private TaskCompletionSource more = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Count
    {
        get { lock (gate) return messages.Count; }
    }

    public void Listen(IWebSocket socket)
    {
        // From the first message on: the page draws the conversation anew.
        if (!socket.Url.Contains("watermark=", StringComparison.Ordinal) || socket.Url.Contains("watermark=0&", StringComparison.Ordinal))
            lock (gate) messages.Clear();
        socket.FrameReceived += (_, frame) => Add(frame.Text);
    }

    /// <summary>Waits until more than <paramref name="before"/> messages came, and says how many.</summary>
    public async Task<int> MoreThanAsync(int before)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (messages.Count > before) return messages.Count;
                next = more.Task;
            }
            await next.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    private void Add(string? frame)
    {
        if (string.IsNullOrEmpty(frame)) return;
        using var json = JsonDocument.Parse(frame);
        lock (gate)
        {
            foreach (var activity in json.RootElement.GetProperty("activities").EnumerateArray())
                if (IsSaidByBot(activity)) messages.Add(activity.GetProperty("id").GetString()!);
            more.TrySetResult();
            more = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private static bool IsSaidByBot(JsonElement activity) =>
        activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("role").GetString() == "bot";
}

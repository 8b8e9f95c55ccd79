namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>
/// Remembers what was read from the last few texts. A dialog runs from the top at each turn and reads its story again; reading costs
/// more than everything else in such a turn, and the same text on the same day always reads the same.
/// </summary>
public static class RecentStories
{
    private const int Most = 256;
    private static readonly Lock s_lock = new();
    private static readonly Dictionary<(string Text, DateOnly Today), Story> s_stories = [];
    private static readonly Queue<(string Text, DateOnly Today)> s_order = new();

    /// <summary>As <see cref="StoryReader.Read"/>; the text is already without personal data.</summary>
    public static Story Read(string text, DateOnly today)
    {
        lock (s_lock)
        {
            if (s_stories.TryGetValue((text, today), out var known))
                return known;
        }
        var story = StoryReader.Read(text, today);
        lock (s_lock)
        {
            if (s_stories.TryAdd((text, today), story))
                s_order.Enqueue((text, today));
            if (s_order.Count > Most)
                s_stories.Remove(s_order.Dequeue());
        }
        return story;
    }
}

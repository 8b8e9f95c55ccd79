namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>
/// Remembers what was read from the last texts. A dialog runs from the top at each turn and reads its story again; reading costs more than everything else in
/// such a turn, and the same text on the same day always reads the same.
/// </summary>
public static class RecentStories
{
    // A few kilobytes each; more places than conversations that talk at once, so that they seldom push each other out.
    private const int Most = 1024;
    private static readonly RecentReads<(string Text, DateOnly Today), Story> s_stories = new(told => StoryReader.Read(told.Text, told.Today), Most);

    /// <summary>As <see cref="StoryReader.Read"/>; the text is already without personal data.</summary>
    public static Story Read(string text, DateOnly today) => s_stories.Of((text, today));
}

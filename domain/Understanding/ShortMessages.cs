namespace Maatwerk.Domain.Understanding;

/// <summary>Remembers what short messages mean: "ja", "status" and the words of buttons come back all day, and mean the same on the same day.</summary>
public sealed class ShortMessages(IRecognizer recognizer) : IRecognizer
{
    // A few kilobytes each.
    private const int Longest = 40, Most = 512;
    private readonly RecentReads<(string Text, DateOnly Today), RecognizerResult> recent = new(asked => recognizer.Recognize(asked.Text, asked.Today), Most);

    /// <inheritdoc/>
    public RecognizerResult Recognize(string text, DateOnly today) => text is { Length: <= Longest } ? recent.Of((text, today)) : recognizer.Recognize(text, today);
}

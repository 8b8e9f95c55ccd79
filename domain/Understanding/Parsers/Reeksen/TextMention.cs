namespace Maatwerk.Domain.Understanding;

/// <summary>A piece of text as typed, and where it stands.</summary>
public readonly record struct TextMention(string Value, int Start, int Length)
{
    public int End => Start + Length;

    internal static TextMention Of(string text, int start, int end) => new(text[start..end], start, end - start);
}

using Maatwerk.Domain.Understanding;

namespace Maatwerk.Domain.Kennis;

/// <summary>Whether a sentence asks something, with or without its mark; the words stand in <c>Kennis/vraagwoorden.txt</c>.</summary>
public static class Vraagzin
{
    private static readonly Lazy<HashSet<string>> First = new(() => [.. EmbeddedContent.Lines("Kennis/vraagwoorden.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);

    /// <summary>True when it ends in a question mark, or when it or its last part after a comma begins as a question does.</summary>
    public static bool Is(string text) => text.TrimEnd().EndsWith('?') || Begins(text) || Begins(text[(text.LastIndexOf(',') + 1)..]);

    private static bool Begins(string text) => First.Value.Contains(new TokenizedText(text).At(0).Norm);
}

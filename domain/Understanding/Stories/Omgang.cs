namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>How somebody speaks rather than what is asked: angry, at the end of their strength, in another language, or of something that is not ours. Words in <c>omgang.csv</c>, sentences in <c>omgang-zinnen.csv</c>.</summary>
public static class Omgang
{
    const int FewWords = 4;

    static readonly StemIndex s_words = StemIndex.FromCsv("omgang.csv");
    static readonly Dictionary<string, string> s_sentences = UnderstandingContent.Lines("omgang-zinnen.csv").Select(line => line.Split(';', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);

    /// <summary>The words in a text that sound angry at the bot, or null.</summary>
    public static string? Boos(string text) => Words(text, "boos") ?? (text.Split(' ').Length <= FewWords ? Words(text, "boos-kort") : null);

    /// <summary>The words in which somebody says it is too much for them, or null.</summary>
    public static string? Zwaar(string text) => Words(text, "zwaar");

    /// <summary>Asks who or what the bot is.</summary>
    public static string? Wie(string text) => Words(text, "wie");

    /// <summary>Asks whether something may be asked, and does not yet ask it.</summary>
    public static string? Vraag(string text) => Words(text, "vraag");

    /// <summary>Does not understand what the bot asks.</summary>
    public static string? Uitleg(string text) => Words(text, "uitleg");

    /// <summary>The words in which somebody says that the danger is over or that help is there, or null.</summary>
    public static string? Veilig(string text) => text.Contains("niet", StringComparison.OrdinalIgnoreCase) ? null : Words(text, "veilig");

    /// <summary>Whether an inwoner asks for themself.</summary>
    public static bool IsInwoner(string text) => Conditions.IsInwoner(new TokenizedText(text));

    /// <summary>The other language a message is wholly in, or null.</summary>
    public static string? AndereTaal(string text) => Languages.Other(new TokenizedText(text));

    /// <summary>What is not ours in a text, as the name of its sentence; <c>buiten</c> when it is not on our list.</summary>
    public static string Buiten(string text) =>
        s_words.Find(new TokenizedText(text)).FirstOrDefault(mention => mention.Value.StartsWith("buiten:", StringComparison.Ordinal)).Value ?? "buiten";

    /// <summary>What we say then.</summary>
    /// <exception cref="KeyNotFoundException">No sentence has that name; add it to <c>omgang-zinnen.csv</c>.</exception>
    public static string Zin(string naam) => s_sentences[naam];

    static string? Words(string text, string kind) => s_words.Find(new TokenizedText(text)).FirstOrDefault(mention => mention.Value == kind).Words;
}

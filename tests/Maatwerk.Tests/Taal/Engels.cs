using System.Text.Json;
using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Taal;

/// <summary>Finds words that only English has in what a user reads. The lists stand beside it: the words, and what may stand there all the same.</summary>
internal static class Engels
{
    private static readonly HashSet<string> Words = new(Read("engelse-woorden.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.OrdinalIgnoreCase);
    private static readonly List<string> Allowed = [.. Read("engels-toegestaan.txt").OrderByDescending(phrase => phrase.Length)];
    private static readonly Regex Word = new(@"[\p{L}]+(?:['’-]\p{L}+)*", RegexOptions.NonBacktracking);
    private static readonly Regex Address = new(@"(https?://|www\.)\S+|[\w.+-]+@[\w.-]+", RegexOptions.NonBacktracking);

    // The members of cards, answers and messages that are drawn; everything else is for programs.
    private static readonly HashSet<string> Drawn = ["text", "title", "subtitle", "label", "placeholder", "errorMessage", "altText", "fallbackText", "message", "tooltip", "speak"];

    /// <summary>The English words in a text, after what is allowed is taken out; with <paramref name="typed"/>, words of the user's own are not ours.</summary>
    public static IEnumerable<string> In(string text, string typed = "")
    {
        var ours = Address.Replace(text, " ");
        foreach (var phrase in Allowed) ours = ours.Replace(phrase, " ", StringComparison.OrdinalIgnoreCase);
        return Word.Matches(ours).Select(match => match.Value.Replace('’', '\'')).Where(word => Words.Contains(word) && !typed.Contains(word, StringComparison.OrdinalIgnoreCase)).Distinct();
    }

    /// <summary>Fails when one of the texts has an English word.</summary>
    public static void ShouldNotBeIn(IEnumerable<string> texts, string typed = "") =>
        texts.Select(text => (text, Words: string.Join(", ", In(text, typed)))).Where(found => found.Words.Length > 0).Select(found => $"[{found.Words}] in: {found.text}").ShouldBeEmpty();

    /// <summary>Everything that is drawn of a card or an answer in JSON.</summary>
    public static IEnumerable<string> DrawnIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(DrawnIn),
        JsonValueKind.Object => json.EnumerateObject().Where(member => member.Name != "data").SelectMany(member =>
            member.Value.ValueKind == JsonValueKind.String ? Drawn.Contains(member.Name) || IsSentence(json, member.Name) ? [member.Value.GetString()!] : [] : DrawnIn(member.Value)),
        _ => [],
    };

    // A sentence stands in "value" only where the type says that it is a message.
    private static bool IsSentence(JsonElement answer, string name) =>
        name == "value" && answer.TryGetProperty("type", out var type) && type.GetString() is "message" or "application/vnd.microsoft.activity.message";

    private static IEnumerable<string> Read(string name) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Taal", name)).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#'));
}

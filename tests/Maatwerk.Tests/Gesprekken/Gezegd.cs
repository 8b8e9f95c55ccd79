using System.Text.Json.Nodes;
using Maatwerk.Domain.Casussen;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Reads what the bot said: the open question, the number of a casus, the data of a button.</summary>
internal static class Gezegd
{
    /// <summary>Name of the open question, or null when nothing is asked.</summary>
    public static string? Question(IReadOnlyList<Activity> replies) =>
        replies.LastOrDefault(reply => reply.ChannelData is { ValueKind: System.Text.Json.JsonValueKind.Object } data && data.TryGetProperty("question", out _))?
            .ChannelData!.Value.GetProperty("question").GetString();

    public static string Text(IReadOnlyList<Activity> replies) => string.Join("\n", Gesprek.Lines(replies));

    /// <summary>The number of the casus that is named, or null.</summary>
    public static string? Nummer(IReadOnlyList<Activity> replies)
    {
        var text = Text(replies);
        var at = text.IndexOf("MW-", StringComparison.Ordinal);
        return at < 0 || at + 14 > text.Length ? null : Casusnummer.Parse(text.Substring(at, 14))?.ToString();
    }

    /// <summary>What a button of the last card sends.</summary>
    public static JsonObject Button(IReadOnlyList<Activity> replies, string title) =>
        JsonObject.Create(Buttons(replies).First(button => button.GetProperty("title").GetString() == title).GetProperty("data"))!;

    /// <summary>The titles of the buttons on the last card.</summary>
    public static List<string> Titles(IReadOnlyList<Activity> replies) => [.. Buttons(replies).Select(button => button.GetProperty("title").GetString()!)];

    private static IEnumerable<System.Text.Json.JsonElement> Buttons(IReadOnlyList<Activity> replies) =>
        replies.Last(reply => reply.Attachments?.Exists(file => file.ContentType == Attachment.AdaptiveCard) == true)
            .Attachments!.SelectMany(file => file.Content!.Value.GetProperty("actions").EnumerateArray());
}

using System.Text.Json;

namespace Maatwerk.Floor;

/// <summary>What a bot answered to a conversation, turn by turn: the floor says the same, and has nothing to think about.</summary>
public sealed class Answers(IReadOnlyList<Replies> turns)
{
    private static readonly Replies Short = new([new Reply("message", "", null, null, null)
    {
        Rest = new(StringComparer.Ordinal) { ["text"] = JsonElement.Parse("\"Hallo.\"") },
    }]);

    /// <summary>Reads a list of answers, one for each turn; without a file there is one short answer to everything.</summary>
    public static Answers Read(string? file) => new(file is null
        ? [Short]
        : JsonSerializer.Deserialize(File.ReadAllText(file), Wire.Default.IReadOnlyListReplies)!);

    public Replies To(IncomingActivity activity, int turn) => new([.. turns[(turn - 1) % turns.Count].Activities.Select(reply => reply with
    {
        ReplyToId = activity.Id ?? "",
        From = activity.Recipient,
        Recipient = activity.From,
        Conversation = activity.Conversation,
    })]);
}

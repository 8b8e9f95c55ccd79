using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Taal;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>
/// Plays a conversation written as plain Dutch and compares what the bot says. The bot is started anew before every line of the user,
/// so each transcript is also a restart test.
/// </summary>
/// <remarks>
/// <c>&gt; tekst</c> is typed; <c>&gt; [Knop] veld=waarde; veld=waarde</c> uses a button of the last card; <c>(3 dagen later)</c> moves the clock;
/// <c>(ik ben 06)</c> lets another person talk in a conversation of their own; <c>(2 casussen ingediend)</c> lets person 04 file the casus of <see cref="Melder"/> so often;
/// <c>&gt; (berichten)</c> shows what the bot sent of its own accord; every other line must be said by the bot, in that order.
/// <c>«Titel»</c> is a card, <c>[Knop]</c> a button under a message, <c>…</c> any text within a line. What the bot says more than is written, is allowed
/// only after a line <c>…</c> or on a card.
/// </remarks>
internal sealed class Gesprek(TestBot bot)
{
    private const string Inbox = "(berichten)";
    private readonly List<string> played = [];
    private readonly Dictionary<int, List<Activity>> said = [];
    private int person = 4;
    private string channel = "directline";
    private string typedSoFar = "";

    public static async Task Play(TestBot bot, string transcript, int person = 4, string channel = "directline")
    {
        var gesprek = new Gesprek(bot) { person = person, channel = channel };
        await gesprek.PlayAsync([.. transcript.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)]);
    }

    public async Task<IReadOnlyList<Activity>> SayAsync(string line)
    {
        var replies = line == Inbox ? await bot.InboxAsync(person) : line.StartsWith('[') ? await ClickAsync(line) : await bot.SendAsync(person, channel, new Activity { Type = ActivityTypes.Message, Text = line });
        var all = said.TryGetValue(person, out var before) ? before : said[person] = [];
        all.AddRange(replies);
        return replies;
    }

    private async Task PlayAsync(List<string> lines)
    {
        var i = 0;
        while (i < lines.Count)
        {
            if (await FiledAsync(lines[i]) || Stage(lines[i]))
            {
                i++;
                continue;
            }
            lines[i].ShouldStartWith(">", Case.Sensitive, "A turn begins with what the user does.");
            var typed = lines[i][1..].Trim();
            var expected = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith('>') && !line.StartsWith('(')).ToList();
            var shown = Lines(await SayAsync(typed));
            played.Add($"> {typed}");
            typedSoFar += $" {typed}";
            Engels.ShouldNotBeIn(shown, typedSoFar);
            if (Mismatch(expected, shown) is { } at) Assert.Fail(Report(expected, shown, at));
            played.AddRange(shown);
            i += 1 + expected.Count;
        }
    }

    private async Task<bool> FiledAsync(string line)
    {
        if (line.Trim('(', ')').Split(' ') is not [var number, "casussen" or "casus", "ingediend"]) return false;
        for (var n = int.Parse(number, System.Globalization.CultureInfo.InvariantCulture); n > 0; n--)
            await new Melder(text => bot.SayAsync(text, @in: "-indienen")).FileAsync();
        return true;
    }

    internal bool Stage(string line)
    {
        if (!line.StartsWith('(')) return false;
        var words = line.Trim('(', ')').Split(' ');
        if (words[0] == "ik") person = int.Parse(words[^1], System.Globalization.CultureInfo.InvariantCulture);
        else if (words is [var number, "dagen" or "dag", "later"]) bot.Clock.Advance(TimeSpan.FromDays(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
        else throw new InvalidOperationException($"Expected '(3 dagen later)' or '(ik ben 06)', got '{line}'.");
        return true;
    }

    private async Task<IReadOnlyList<Activity>> ClickAsync(string line)
    {
        var end = line.IndexOf(']', StringComparison.Ordinal);
        var title = line[1..end];
        var card = said[person].LastOrDefault(reply => reply.Attachments?.Exists(a => a.ContentType == Attachment.AdaptiveCard) == true).ShouldNotBeNull("There is no card to click on.");
        var action = card.Attachments!.SelectMany(a => a.Content!.Value.GetProperty("actions").EnumerateArray()).First(a => a.GetProperty("title").GetString() == title);
        var value = JsonObject.Create(action.GetProperty("data"))!;
        foreach (var field in line[(end + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            value[field[..field.IndexOf('=', StringComparison.Ordinal)].Trim()] = field[(field.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
        return await bot.SendAsync(person, channel, new Activity { Type = ActivityTypes.Message, Value = JsonSerializer.SerializeToElement(value) });
    }

    public static List<string> Lines(IEnumerable<Activity> replies) => [.. replies.Where(reply => reply.Type == ActivityTypes.Message).SelectMany(Lines)];

    private static IEnumerable<string> Lines(Activity reply)
    {
        var buttons = string.Concat((reply.SuggestedActions?.Actions ?? []).Select(button => $" [{button.Title}]"));
        var text = (reply.Text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        for (var i = 0; i < text.Count; i++) yield return i == text.Count - 1 ? text[i] + buttons : text[i];
        foreach (var card in (reply.Attachments ?? []).Where(a => a.ContentType == Attachment.AdaptiveCard))
        {
            var twin = card.Content!.Value.GetProperty("fallbackText").GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            yield return $"«{twin[0]}»";
            foreach (var line in twin.Skip(1)) yield return $"  {line}";
        }
    }

    /// <summary>Index of the first expected line that is not said, or null when all are.</summary>
    private static int? Mismatch(List<string> expected, List<string> shown)
    {
        var (at, free) = (0, false);
        for (var e = 0; e < expected.Count; e++)
        {
            if (expected[e] == "…")
            {
                free = true;
                continue;
            }
            while (at < shown.Count && !Matches(expected[e], shown[at].Trim()) && (free || shown[at].StartsWith("  ", StringComparison.Ordinal))) at++;
            if (at >= shown.Count || !Matches(expected[e], shown[at].Trim())) return e;
            (at, free) = (at + 1, false);
        }
        return free || shown.Skip(at).All(line => line.StartsWith("  ", StringComparison.Ordinal)) ? null : expected.Count;
    }

    private static bool Matches(string expected, string shown)
    {
        var parts = expected.Split('…');
        if (parts.Length == 1) return expected == shown;
        if (!shown.StartsWith(parts[0], StringComparison.Ordinal) || !shown.EndsWith(parts[^1], StringComparison.Ordinal)) return false;
        var at = 0;
        foreach (var part in parts)
        {
            var found = shown.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }
        return true;
    }

    private string Report(List<string> expected, List<string> shown, int at) =>
        $"Expected {(at < expected.Count ? $"'{expected[at]}'" : "no more")}, got something else. The real conversation:\n\n{string.Join("\n", played)}\n--- this turn ---\n{string.Join("\n", shown)}";
}

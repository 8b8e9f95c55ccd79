using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>What the user did, as input for the open question.</summary>
/// <param name="Text">What was typed, or empty.</param>
/// <param name="Value">The fields a card sent, or null.</param>
public sealed record DialogInput(string Text, JsonElement? Value);

/// <summary>One run of a dialog from the top: what it said, what it asked, and how it ended.</summary>
public sealed class DialogRun(DialogInput? input, UserIdentity from, string channel)
{
    private readonly TaskCompletionSource suspended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Func<IEnumerable<(string Path, Prompt Prompt)>>> expected = [];
    private DialogInput? input = input;

    /// <summary>The channel's id of who is talking, to address and never to know somebody by; null when the channel gave none.</summary>
    public string? Account { get; init; }

    /// <summary>What was said, in order; the open question last.</summary>
    public List<Activity> Messages { get; } = [];

    /// <summary>The answers the run passed, in order.</summary>
    public List<AnswerLine> Answers { get; } = [];

    /// <summary>Answers that were read from running text in this run, to the open question or to later ones: the user is told how they were read.</summary>
    public List<AnswerLine> Noted { get; } = [];

    /// <summary>The questions still to come that the dialog has named, with what is known of them from elsewhere.</summary>
    public IEnumerable<(string Path, Prompt Prompt)> Expected => expected.SelectMany(questions => questions()).Where(question => Answers.TrueForAll(line => line.Path != question.Path)).DistinctBy(question => question.Path);

    /// <summary>Why the answer that came in could not be used; null when it could or when there was none.</summary>
    public string? Problem { get; internal set; }

    /// <summary>True when the text that came in was clearly meant as an answer, though it could not be used.</summary>
    public bool WasAttempt { get; internal set; }

    /// <summary>The open question, or null when the dialog ended.</summary>
    public Prompt? Open { get; private set; }

    /// <summary>True when the dialog came to its end.</summary>
    public bool Ended { get; internal set; }

    /// <summary>The frame it ran in.</summary>
    public DialogFrame? Frame { get; internal set; }

    /// <summary>What the dialog ended with, or null.</summary>
    public object? Result { get; internal set; }

    internal UserIdentity From { get; } = from;
    internal string Channel { get; } = channel;
    internal bool IsLive { get; private set; }
    internal Task Suspended => suspended.Task;

    internal void Begin(DialogFrame frame) => (Frame, IsLive) = (frame, frame.Pending is null);

    internal JournalEntry? Find(DialogFrame frame, string path) => Place(frame, path) is >= 0 and var place ? frame.Journal[place] : null;

    /// <summary>Which line of the journal is about this question, or -1.</summary>
    internal int Place(DialogFrame frame, string path)
    {
        for (var i = 0; i < frame.Journal.Count; i++)
            if (string.Equals(frame.Journal[i].Name, path, StringComparison.Ordinal)) return i;
        return -1;
    }

    /// <summary>Hands the input to the question it was meant for; from then on the run speaks.</summary>
    internal DialogInput? Take(DialogFrame frame, string path)
    {
        if (!string.Equals(frame.Pending, path, StringComparison.Ordinal)) return null;
        IsLive = true;
        (var taken, input) = (input, null);
        return taken;
    }

    internal void Expect(Func<IEnumerable<(string Path, Prompt Prompt)>> questions) => expected.Add(questions);

    /// <summary>Writes what a text says of later questions into the journal, before the answer it came with.</summary>
    internal void HearAhead(DialogFrame frame, string path, string text, DateTimeOffset now)
    {
        // One word that answered its question says nothing of another.
        if (!text.Trim().Contains(' ')) return;
        foreach (var (later, prompt) in Expected)
        {
            if (later == path || prompt.KnownAnswer is not null || Find(frame, later) is not null) continue;
            if (prompt.Hear(new HearInput(text, null, null, now)) is not [var heard]) continue;
            frame.Journal.Add(new JournalEntry(later, JournalKind.Answer, heard.Value));
            Noted.Add(new AnswerLine(later, prompt, () => heard.Shown, wasKnown: true));
        }
    }

    internal void Put(DialogFrame frame, string path, Prompt prompt, Activity message, string dialog, string question)
    {
        frame.Pending = path;
        Open = prompt;
        message.Type ??= ActivityTypes.Message;
        message.InputHint = "expectingInput";
        message.ChannelData = Marked(message.ChannelData, dialog, question);
        Messages.Add(message);
    }

    internal Task<T> SuspendAsync<T>(string path)
    {
        if (!suspended.TrySetResult())
            throw new InvalidOperationException($"Expected one open question at a time, got a second one ('{path}') before the first was answered. Await each AskAsync before the next.");
        return new TaskCompletionSource<T>().Task;
    }

    private static JsonElement Marked(JsonElement? channelData, string dialog, string question)
    {
        var marks = channelData is { ValueKind: JsonValueKind.Object } data ? JsonObject.Create(data)! : [];
        marks["dialog"] = dialog;
        marks["question"] = question;
        return JsonElement.Parse(marks.ToJsonString());
    }
}

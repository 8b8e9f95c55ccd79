using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>The verbs a dialog has: Say, Ask, LookUp (kept) and Peek (not kept), DoOnce, Begin.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public sealed class DialogContext<TDesk>
{
    private readonly DialogFrame frame;
    private readonly DialogRun run;
    private readonly ITurn<TDesk> turn;
    private readonly string prefix;
    private readonly string dialogName;

    internal DialogContext(DialogFrame frame, DialogRun run, ITurn<TDesk> turn, string prefix, string dialogName)
        => (this.frame, this.run, this.turn, this.prefix, this.dialogName) = (frame, run, turn, prefix, dialogName);

    /// <summary>The instant of this turn, UTC.</summary>
    public DateTimeOffset Now => turn.Now;

    /// <summary>Who is talking.</summary>
    public UserIdentity From => run.From;

    /// <summary>The channel's id; what it can do is asked from the channel table.</summary>
    public string Channel => run.Channel;

    /// <summary>The channel's id of who is talking, to address and never to know somebody by; null when the channel gave none.</summary>
    public string? Account => run.Account;

    /// <summary>False while earlier answers are replayed: nothing is said then.</summary>
    public bool IsLive => run.IsLive;

    /// <summary>Answers so far in this run, with their labels, in order.</summary>
    public IReadOnlyList<AnswerLine> Answers => run.Answers;

    /// <summary>Says something, once: silent while earlier answers are replayed.</summary>
    public Task SayAsync(string text) => SayAsync(new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" });

    /// <summary>Says something, once; the words are made only when they are said, and null says nothing.</summary>
    public Task SayAsync(Func<string?> words) => IsLive && words() is { } text ? SayAsync(text) : Task.CompletedTask;

    /// <summary>Says something with a card or buttons, once.</summary>
    public Task SayAsync(Activity message)
    {
        if (IsLive) run.Messages.Add(message);
        return Task.CompletedTask;
    }

    /// <summary>Asks; returns when there is an answer, in this turn or a later one.</summary>
    /// <param name="name">Stable name within the dialog, kebab-case Dutch. A changed meaning gets a new name; a changed wording keeps it.</param>
    /// <param name="prompt">The question.</param>
    public async Task<T> AskAsync<T>(string name, Prompt<T> prompt)
    {
        var path = prefix + name;
        if (Recall(path, prompt, out var answer)) return answer;
        if (prompt.IsKnown && !frame.Reopened.Contains(path)) return Record(path, JournalKind.Known, prompt, prompt.KnownValue!);

        string? problem = null;
        if (run.Take(frame, path) is { } input)
        {
            var understood = prompt.Recognize(new PromptInput(input.Text, input.Value, Kept(path), turn.Now));
            if (understood.Ok)
            {
                if (understood.ReadAs) run.Noted.Add(new AnswerLine(path, prompt, () => prompt.Show(understood.Answer!), wasKnown: true));
                if (input.Value is null) run.HearAhead(frame, path, input.Text, turn.Now);
                return Record(path, JournalKind.Answer, prompt, understood.Answer!);
            }
            problem = run.Problem = understood.Problem;
            run.WasAttempt = understood.IsAttempt;
            if (understood.Keep is { } keep) frame.Kept[path] = keep;
        }
        run.Put(frame, path, prompt, prompt.Compose(new PromptView(run.Channel, dialogName, name, path, frame.Instance, problem, Kept(path), turn.Now)), dialogName, name);
        return await run.SuspendAsync<T>(path);
    }

    /// <summary>
    /// Names questions that may still come, so that a text that answers them before they are asked is heard. They are made only when there is a text to hear.
    /// What is known of them already stands in the prompt (<see cref="Prompt{T}.IsKnown"/>).
    /// </summary>
    public void Expect(Func<IEnumerable<(string Name, Prompt Prompt)>> questions) => run.Expect(() => questions().Select(question => (prefix + question.Name, question.Prompt)));

    /// <summary>An answer that is there already, without asking for it.</summary>
    public bool TryRecall<T>(string name, Prompt<T> prompt, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T answer)
    {
        answer = default;
        return run.Find(frame, prefix + name) is { } entry && prompt.TryRead(entry.Value, out answer);
    }

    /// <summary>Drops the answers to these questions that are older than the answer to <paramref name="newer"/>, which answers them all.</summary>
    public void GiveWay(string newer, IEnumerable<string> names)
    {
        var place = run.Place(frame, prefix + newer);
        if (place < 0) return;
        foreach (var name in names)
            if (run.Place(frame, prefix + name) is >= 0 and var older && older < place)
            {
                frame.Journal.RemoveAt(older);
                place--;
            }
    }

    /// <summary>Looks something up once and keeps it, so that a list does not change while the user chooses from it.</summary>
    public async Task<T> LookUpAsync<T>(string name, JsonTypeInfo<T> shape, Func<TDesk, Task<T>> look)
    {
        var path = prefix + name;
        if (run.Find(frame, path) is { } kept) return kept.Value.Deserialize(shape)!;
        var found = await look(turn.Desk);
        frame.Journal.Add(new JournalEntry(path, JournalKind.LookUp, JsonSerializer.SerializeToElement(found, shape)));
        return found;
    }

    /// <summary>Reads something for an answer that is said in this same turn; nothing of it is kept.</summary>
    public Task<T> PeekAsync<T>(Func<TDesk, Task<T>> read) => read(turn.Desk);

    /// <summary>Does something in the world exactly once, inside the transaction of the turn.</summary>
    /// <param name="name">Name of the effect within the dialog.</param>
    /// <param name="shape">Shape of the result.</param>
    /// <param name="act">The act; gets the intent key under which the result is kept.</param>
    public async Task<T> DoOnceAsync<T>(string name, JsonTypeInfo<T> shape, Func<TDesk, string, Task<T>> act)
    {
        var path = prefix + name;
        if (run.Find(frame, path) is { } kept) return kept.Value.Deserialize(shape)!;
        var key = $"{frame.Instance}/{path}";
        var stored = await turn.FindEffectAsync(key);
        if (stored is null)
        {
            stored = JsonSerializer.Serialize(await act(turn.Desk, key), shape);
            await turn.RememberEffectAsync(key, stored);
        }
        using var document = JsonDocument.Parse(stored);
        frame.Journal.Add(new JournalEntry(path, JournalKind.Effect, document.RootElement.Clone()));
        return JsonSerializer.Deserialize(stored, shape)!;
    }

    /// <summary>Runs another dialog within this one; its names get <paramref name="name"/> before them.</summary>
    public Task<TResult> BeginAsync<TResult>(string name, Dialog<TDesk, TResult> child) =>
        child.RunAsync(new DialogContext<TDesk>(frame, run, turn, $"{prefix}{name}/", child.Name));

    private bool Recall<T>(string path, Prompt<T> prompt, out T answer)
    {
        answer = default!;
        if (run.Find(frame, path) is not { } entry) return false;
        if (!prompt.TryRead(entry.Value, out var kept))
        {
            frame.Journal.Remove(entry);
            return false;
        }
        answer = kept;
        run.Answers.Add(new AnswerLine(path, prompt, () => prompt.Show(kept), entry.Kind == JournalKind.Known));
        return true;
    }

    private T Record<T>(string path, JournalKind kind, Prompt<T> prompt, T answer)
    {
        frame.Journal.Add(new JournalEntry(path, kind, prompt.Write(answer)));
        frame.Kept.Remove(path);
        run.Answers.Add(new AnswerLine(path, prompt, () => prompt.Show(answer), kind == JournalKind.Known));
        return answer;
    }

    private JsonElement? Kept(string path) => frame.Kept.TryGetValue(path, out var kept) ? kept : null;
}

/// <summary>One answer as a summary shows it. The words are made when somebody asks for them: most turns nobody does.</summary>
/// <param name="path">Path of the question.</param>
/// <param name="prompt">The question.</param>
/// <param name="show">Puts the answer in words.</param>
/// <param name="wasKnown">True when it was not asked but known from elsewhere.</param>
public sealed class AnswerLine(string path, Prompt prompt, Func<string> show, bool wasKnown)
{
    /// <summary>Path of the question.</summary>
    public string Path => path;

    /// <summary>The question itself.</summary>
    public Prompt Prompt => prompt;

    /// <summary>Its short name.</summary>
    public string Label => prompt.Label;

    /// <summary>The answer in words; empty when it does not belong in a summary.</summary>
    public string Shown => prompt.InSummary ? show() : "";

    /// <summary>True when it was not asked but known from elsewhere.</summary>
    public bool WasKnown => wasKnown;
}

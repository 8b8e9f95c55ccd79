using System.Text.Json;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>Begins, continues and turns back dialogs; the stack of a conversation is changed in place.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public sealed class DialogRunner<TDesk>(DialogCatalog<TDesk> catalog)
{
    /// <summary>Puts a dialog that was set aside back on top, with all its answers.</summary>
    public static void Resume(DialogState state, DialogFrame frame)
    {
        frame.IsKeptDraft = false;
        state.Stack.Add(frame);
    }

    /// <summary>Puts a dialog on top of the stack; it asks nothing before <see cref="RunAsync"/>.</summary>
    public DialogFrame Begin(DialogState state, string dialog, JsonElement? arguments, DateTimeOffset now)
    {
        var frame = new DialogFrame { Dialog = dialog, Instance = Guid.NewGuid().ToString("N"), Arguments = arguments, StartedAt = now, TouchedAt = now };
        state.Stack.Add(frame);
        state.Last = null;
        return frame;
    }

    /// <summary>
    /// Runs the dialog on top, with or without input. When it ends it leaves the stack.
    /// Without input it puts its open question again.
    /// </summary>
    /// <returns>The run, or null when the stored dialog is no longer known and was taken off.</returns>
    public async Task<DialogRun?> RunAsync(DialogState state, DialogInput? input, TurnContext<TDesk> context)
    {
        var frame = state.Top ?? throw new InvalidOperationException("Expected an open dialog, got an empty stack. Call Begin first.");
        if (catalog.Make(frame) is not { } dialog)
        {
            state.Stack.Remove(frame);
            return null;
        }
        var run = await RunOnceAsync(dialog, frame, input, context);
        if (run.Ended && !run.IsLive)
        {
            // A release took the open question out and nothing is left to ask: say from the start what was never said.
            frame.Pending = null;
            run = await RunOnceAsync(dialog, frame, null, context);
        }
        frame.TouchedAt = context.Turn.Now;
        if (!run.Ended) return run;
        state.Stack.Remove(frame);
        state.Last = dialog.IsBrief && frame.Journal.Count > 0 && !frame.Journal.Exists(entry => entry.Kind == JournalKind.Effect) ? frame : null;
        return run;
    }

    /// <summary>The answers of a dialog and its open question, without saying or changing anything for the user.</summary>
    /// <returns>The run, or null when the dialog is no longer known.</returns>
    public async Task<DialogRun?> LookAsync(DialogFrame frame, TurnContext<TDesk> context)
    {
        var (pending, touched) = (frame.Pending, frame.TouchedAt);
        if (catalog.Make(frame) is not { } dialog) return null;
        var run = await RunOnceAsync(dialog, frame, null, context);
        (frame.Pending, frame.TouchedAt) = (pending, touched);
        return run;
    }

    private static async Task<DialogRun> RunOnceAsync(Dialog<TDesk> dialog, DialogFrame frame, DialogInput? input, TurnContext<TDesk> context)
    {
        var run = new DialogRun(input, context.From, context.Activity.ChannelId ?? "") { Account = context.Activity.From?.Id };
        run.Begin(frame);
        var running = dialog.RunToEndAsync(new DialogContext<TDesk>(frame, run, context.Turn, "", dialog.Name));
        await Task.WhenAny(running, run.Suspended);
        if (!running.IsCompleted) return run;
        run.Result = await running;
        if (run.Open is not null)
            throw new InvalidOperationException($"Expected dialog '{dialog.Name}' to wait for its question '{frame.Pending}', got its end. Await the AskAsync.");
        run.Ended = true;
        return run;
    }

    /// <summary>The dialog of this frame, to ask its title or whether it keeps a draft; null when it is no longer known.</summary>
    public Dialog<TDesk>? Describe(DialogFrame frame) => catalog.Make(frame);

    /// <summary>Opens the question answered last again. The answer is kept and offered.</summary>
    /// <returns>False when there is nothing to go back to, or something done stands in between.</returns>
    public static bool Back(DialogFrame frame)
    {
        for (var i = frame.Journal.Count - 1; i >= 0; i--)
        {
            var entry = frame.Journal[i];
            if (entry.Kind == JournalKind.Effect) return false;
            if (entry.Kind == JournalKind.Answer)
            {
                Reopen(frame, entry);
                return true;
            }
        }
        return false;
    }

    /// <summary>Asks everything again from the first question; each earlier answer is offered where its question returns.</summary>
    /// <returns>False when something done stands in the journal: that cannot be begun again.</returns>
    public static bool Restart(DialogFrame frame)
    {
        if (frame.Journal.Exists(entry => entry.Kind == JournalKind.Effect)) return false;
        foreach (var entry in frame.Journal.FindAll(entry => entry.Kind is JournalKind.Answer or JournalKind.Known))
        {
            frame.Kept[entry.Name] = entry.Value;
            frame.Reopened.Add(entry.Name);
        }
        frame.Journal.Clear();
        frame.Pending = null;
        return true;
    }

    /// <summary>Opens one answered question again by its path; all other answers stay.</summary>
    public static bool Reopen(DialogFrame frame, string path)
    {
        var entry = frame.Journal.Find(line => string.Equals(line.Name, path, StringComparison.Ordinal));
        if (entry is null or { Kind: JournalKind.Effect or JournalKind.LookUp }) return false;
        Reopen(frame, entry);
        return true;
    }

    /// <summary>Puts another answer in the place of an earlier one; the open question stays open. What rested on the old answer is found again.</summary>
    /// <returns>False when something was done since, so that it cannot be changed any more.</returns>
    public static bool Correct(DialogFrame frame, string path, JsonElement value)
    {
        var place = frame.Journal.FindIndex(line => string.Equals(line.Name, path, StringComparison.Ordinal));
        if (frame.Journal.FindLastIndex(line => line.Kind == JournalKind.Effect) > place) return false;
        frame.Kept.Remove(path);
        if (place < 0) frame.Journal.Add(new JournalEntry(path, JournalKind.Answer, value));
        else
        {
            ForgetWhatRestsOn(frame, place);
            frame.Journal[place] = new JournalEntry(path, JournalKind.Answer, value);
        }
        return true;
    }

    // What was looked up or concluded after an answer may rest on it. Where it must be asked now, what stood there is offered.
    private static void ForgetWhatRestsOn(DialogFrame frame, int place)
    {
        for (var i = frame.Journal.Count - 1; i > place; i--)
        {
            if (frame.Journal[i].Kind is not (JournalKind.LookUp or JournalKind.Known)) continue;
            if (frame.Journal[i].Kind == JournalKind.Known) frame.Kept[frame.Journal[i].Name] = frame.Journal[i].Value;
            frame.Journal.RemoveAt(i);
        }
    }

    private static void Reopen(DialogFrame frame, JournalEntry entry)
    {
        var place = frame.Journal.IndexOf(entry);
        ForgetWhatRestsOn(frame, place);
        frame.Journal.RemoveAt(place);
        frame.Kept[entry.Name] = entry.Value;
        frame.Reopened.Add(entry.Name);
        frame.Pending = entry.Name;
    }
}

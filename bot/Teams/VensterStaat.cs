using System.Text.Json;
using Maatwerk.Bot.Gesprek;
using Maatwerk.Domain.Casussen;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Teams;

/// <summary>
/// What is open in somebody's window. Kept per person and not per conversation: a window opens above any chat, and nothing of it may stay there.
/// A draft in it is the one draft of that person, wherever it was begun.
/// </summary>
internal static class VensterStaat
{
    private const string Soort = "taakvenster";

    public static async Task<DialogState> ReadAsync(Spreker spreker) =>
        await spreker.Turn.Turn.Desk.Concepten.FindAsync(spreker.Wie, Soort) is { } kept ? DialogState.Parse(kept.Inhoud) : new();

    /// <summary>Puts each draft in its place; one that is gone leaves the window.</summary>
    public static async Task FillAsync(Spreker spreker)
    {
        foreach (var place in spreker.State.Stack.Where(IsPlace).ToList()) await ElderVerder.FollowAsync(spreker, place);
        spreker.State.Stack.RemoveAll(IsPlace);
    }

    /// <summary>Keeps each draft as the draft of this person, and of the window only what is not in it.</summary>
    public static async Task SaveAsync(Spreker spreker)
    {
        var (concepten, state) = (spreker.Turn.Turn.Desk.Concepten, spreker.State);
        var drafts = state.Stack.FindAll(frame => spreker.KeepsDraft(frame) && frame.Journal.Count > 0);
        foreach (var draft in drafts) await spreker.SaveDraftAsync(draft);
        var window = new DialogState { Stack = state.Stack.ConvertAll(frame => drafts.Contains(frame) ? PlaceOf(frame) : frame) };
        if (window.Stack.Count == 0) await concepten.DeleteAsync(spreker.Wie, Soort);
        else await concepten.SaveAsync(new Concept(spreker.Wie, Soort, "je venster", window.Write(), spreker.Now));
    }

    /// <summary>The conversation at hand follows at once where the same run is open in it.</summary>
    /// <param name="runs">Every run that was open in the window before or after this turn.</param>
    /// <returns>True when something changed.</returns>
    public static bool Follow(DialogState conversation, DialogState window, IEnumerable<string> runs)
    {
        var changed = false;
        foreach (var run in runs)
        {
            if (conversation.Stack.FindIndex(frame => frame.Instance == run) is not (>= 0 and var place)) continue;
            changed = true;
            if (window.Stack.Find(frame => frame.Instance == run) is { } newest) conversation.Stack[place] = newest;
            else conversation.Stack.RemoveAt(place);
        }
        return changed;
    }

    // What was filled in is kept once, in the draft: the window only knows which one it is.
    private static DialogFrame PlaceOf(DialogFrame draft) => new() { Dialog = draft.Dialog, Instance = draft.Instance, Arguments = JsonElement.Parse("{}"), IsKeptDraft = true };

    private static bool IsPlace(DialogFrame frame) => frame is { IsKeptDraft: true, Journal.Count: 0, Pending: null };
}

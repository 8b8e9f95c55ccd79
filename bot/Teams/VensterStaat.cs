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

    /// <summary>Keeps the window, and each draft in it as the draft of this person.</summary>
    public static async Task SaveAsync(Spreker spreker)
    {
        var (concepten, state) = (spreker.Turn.Turn.Desk.Concepten, spreker.State);
        foreach (var frame in state.Stack.Where(frame => spreker.KeepsDraft(frame) && frame.Journal.Count > 0)) await spreker.SaveDraftAsync(frame);
        if (state.Stack.Count == 0) await concepten.DeleteAsync(spreker.Wie, Soort);
        else await concepten.SaveAsync(new Concept(spreker.Wie, Soort, "je venster", state.Write(), spreker.Now));
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
}

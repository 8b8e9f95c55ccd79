using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek;

/// <summary>A draft that went on in another place, a window or another conversation: what is open here follows it, or ends when it ended there.</summary>
internal static class ElderVerder
{
    private const string Closed = "gesloten";

    /// <summary>Brings the drafts that are open in this conversation up to date.</summary>
    public static async Task FollowAsync(Spreker spreker)
    {
        foreach (var frame in spreker.State.Stack.Where(frame => frame.IsKeptDraft).ToList())
            await FollowAsync(spreker, frame, await spreker.Turn.Turn.Desk.Concepten.MayBeElsewhereAsync(spreker.Wie, frame.Dialog, frame.Instance));
    }

    /// <summary>Brings one open draft up to date with what is kept of it.</summary>
    public static async Task FollowAsync(Spreker spreker, DialogFrame frame, bool mayBeElsewhere = true)
    {
        var place = spreker.State.Stack.IndexOf(frame);
        if (mayBeElsewhere && await spreker.Turn.Turn.Desk.Concepten.FindAsync(spreker.Wie, frame.Dialog) is { } kept)
        {
            if (DialogFrame.Parse(kept.Inhoud) is not { } newest || newest.Instance != frame.Instance) return;
            newest.IsKeptDraft = false;
            spreker.State.Stack[place] = newest;
        }
        else if (await spreker.Turn.Turn.HasEffectAsync(Key(frame)))
        {
            spreker.State.Stack.RemoveAt(place);
            spreker.Say(await Indieningen.FindAsync(spreker, frame.Instance) is { } nummer
                ? $"Intussen is je casus ingediend, met nummer {nummer}." : $"Intussen is {spreker.TitleOf(frame)} afgerond.");
        }
    }

    /// <summary>Tells every other place where this draft is still open that it came to its end.</summary>
    public static async Task CloseAsync(Spreker spreker, DialogFrame frame)
    {
        if (await spreker.Turn.Turn.FindEffectAsync(Key(frame)) is null) await spreker.Turn.Turn.RememberEffectAsync(Key(frame), "true");
    }

    private static string Key(DialogFrame frame) => $"{frame.Instance}/{Closed}";
}

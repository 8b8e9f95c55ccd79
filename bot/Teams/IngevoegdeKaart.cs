using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Teams;

/// <summary>A card of the message extension that somebody sent to the bot itself: a card is no file, and its mark in the text is no question.</summary>
internal static class IngevoegdeKaart
{
    private const string Begin = "<span class=\"inline-compose-card\"";
    private const string End = "</span>";

    /// <summary>Takes the inserted card out, text and attachment.</summary>
    /// <returns>True when there was one.</returns>
    public static bool TakeOut(Activity activity)
    {
        if (activity.Text?.IndexOf(Begin, StringComparison.Ordinal) is not (>= 0 and var at)) return false;
        var last = activity.Text!.LastIndexOf(End, StringComparison.Ordinal);
        activity.Text = $"{activity.Text[..at]}{(last > at ? activity.Text[(last + End.Length)..] : "")}".Trim();
        activity.Attachments?.RemoveAll(file => file.ContentType == Attachment.AdaptiveCard);
        return true;
    }
}

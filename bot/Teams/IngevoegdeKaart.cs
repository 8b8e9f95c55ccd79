using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Teams;

/// <summary>A card of the message extension that somebody sent to the bot itself: a card is no file, and its mark in the text is no question.</summary>
internal static class IngevoegdeKaart
{
    private const string Begin = "<span class=\"inline-compose-card\"";
    private const string End = "</span>";

    /// <summary>The words round the inserted card; null when there is none.</summary>
    public static string? WordsRound(Activity activity)
    {
        if (activity.Text?.IndexOf(Begin, StringComparison.Ordinal) is not (>= 0 and var at)) return null;
        var last = activity.Text!.LastIndexOf(End, StringComparison.Ordinal);
        return $"{activity.Text[..at]}{(last > at ? activity.Text[(last + End.Length)..] : "")}".Trim();
    }

    /// <summary>Takes the inserted card out, text and attachment; false when there was none.</summary>
    public static bool TakeOut(Activity activity, string? words)
    {
        if (words is null) return false;
        activity.Text = words;
        activity.Attachments?.RemoveAll(file => file.ContentType == Attachment.AdaptiveCard);
        return true;
    }
}

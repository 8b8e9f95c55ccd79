using System.Text.Json;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Makes a message fit its channel: what the channel cannot draw is said in text, so that everybody can do everything.</summary>
internal static class ChannelFit
{
    /// <summary>Changes the message in place, as <see cref="ChannelTraits"/> says.</summary>
    public static void Apply(Activity activity, BotTexts texts)
    {
        if (activity.Type != ActivityTypes.Message) return;
        var channel = ChannelTraits.Of(activity.ChannelId);
        CardsAsText(activity, card => !Draws(channel, card));
        if (!channel.SuggestedActions) ChoicesAsText(activity, texts);
        if (!channel.Markdown && activity.TextFormat is not null) activity.TextFormat = "plain";
        if (MostBytes(activity) <= channel.MaxMessageBytes || SizeOf(activity) <= channel.MaxMessageBytes) return;
        CardsAsText(activity, static _ => true);
        ShortenText(activity, channel.MaxMessageBytes);
    }

    // A card made for another channel may have buttons that this one does not know.
    private static bool Draws(ChannelTraits channel, Attachment card) =>
        channel.Cards && (channel.ActionExecute || card.Content is not { } content || content.Utf8.IndexOf("\"Action.Execute\""u8) < 0);

    private static void CardsAsText(Activity activity, Predicate<Attachment> which)
    {
        if (activity.Attachments is not { } attachments) return;
        foreach (var card in attachments.Where(one => one.ContentType == Attachment.AdaptiveCard && which(one)).ToList())
        {
            attachments.Remove(card);
            if (card.Content?.Value is { ValueKind: JsonValueKind.Object } content && content.TryGetProperty("fallbackText", out var twin) && twin.GetString() is { Length: > 0 } text)
                activity.Text = Joined(activity.Text, text);
        }
        if (attachments.Count == 0) activity.Attachments = null;
    }

    private static void ChoicesAsText(Activity activity, BotTexts texts)
    {
        var choices = activity.SuggestedActions?.Actions?.Select(action => action.Value ?? action.Title ?? "").Where(choice => choice.Length > 0).ToList() ?? [];
        activity.SuggestedActions = null;
        if (!choices.TrueForAll(choice => Names(activity.Text ?? "", choice))) activity.Text = Joined(activity.Text, $"{texts.Choices} {string.Join(" · ", choices)}");
    }

    // As words of their own: ‘ja’ does not stand in ‘jaar’.
    private static bool Names(string text, string choice)
    {
        for (var at = text.IndexOf(choice, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(choice, at + 1, StringComparison.OrdinalIgnoreCase))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + choice.Length == text.Length || !char.IsLetterOrDigit(text[at + choice.Length]))) return true;
        return false;
    }

    private static void ShortenText(Activity activity, int most)
    {
        var (size, text) = (SizeOf(activity), activity.Text ?? "");
        if (size <= most || text.Length < 2) return;
        activity.Text = "";
        var rest = SizeOf(activity);
        // As many characters as there is room for if they all took as many bytes as they do on average; a little less until it fits.
        var keep = (int)Math.Min(text.Length - 2, text.Length * Math.Max(0L, most - rest - 16) / (size - rest));
        if (keep > 0 && char.IsHighSurrogate(text[keep - 1])) keep--;
        activity.Text = string.Concat(text.AsSpan(0, keep).TrimEnd(), "…");
        ShortenText(activity, most);
    }

    private static string Joined(string? said, string more) => string.IsNullOrEmpty(said) || more.StartsWith(said, StringComparison.Ordinal) ? more : $"{said}\n\n{more}";

    // Enough to know that most messages need no measuring: a character is at most six bytes of JSON, a card of ours 25 KB.
    private static int MostBytes(Activity activity) => 4000 + (6 * (activity.Text?.Length ?? 0)) + (25_000 * (activity.Attachments?.Count ?? 0));

    private static int SizeOf(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Wire.Activity).Length;
}

using Maatwerk.Cards.Model;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs;

/// <summary>Where cards meet the runtime: a card becomes an activity with its text twin, written the way the channel can handle.</summary>
public static class Kaart
{
    /// <param name="readers">For whom a client refreshes the card by itself: account ids of the channel.</param>
    public static Activity Activity(AdaptiveCard card, string channel, CardOrigin? origin = null, string? text = null, IReadOnlyList<string>? readers = null)
    {
        if (!ChannelTraits.Of(channel).Cards) return Bericht.Plain(text is null ? CardText.Twin(card) : $"{text}\n\n{CardText.Twin(card)}");
        var message = Bericht.Plain(text ?? "");
        message.Text = text;
        message.Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = new JsonAsItStands(CardWriter.WriteBytes(card, ButtonsOf(channel), origin, readers)) }];
        return message;
    }

    public static Task SayAsync(this DialogContext dialog, AdaptiveCard card, string? text = null) =>
        dialog.IsLive ? dialog.SayAsync(Activity(card, dialog.Channel, text: text)) : Task.CompletedTask;

    public static Activity Ask(AdaptiveCard card, PromptView view, string? text = null) =>
        Activity(card, view.Channel, new CardOrigin(view.Dialog, view.QuestionName, view.Instance), view.Problem is null ? text : text is null ? view.Problem : $"{view.Problem}\n\n{text}");

    private static CardChannel ButtonsOf(string channel) => ChannelTraits.Of(channel).ActionExecute ? CardChannel.Execute : CardChannel.Submit;
}

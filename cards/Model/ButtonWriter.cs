using System.Text.Json;

namespace Maatwerk.Cards.Model;

/// <summary>Writes the buttons of a card.</summary>
internal static class ButtonWriter
{
    public static void Write(Utf8JsonWriter writer, CardButton button, CardChannel channel, CardOrigin? origin)
    {
        writer.WriteStartObject();
        if (button is OpenUrl open)
        {
            writer.WriteString("type", "Action.OpenUrl");
            writer.WriteString("title", Title(open));
            writer.WriteString("url", open.Url);
        }
        else if (button is VensterKnop venster) WriteVenster(writer, venster, origin);
        else if (button is Knop knop)
        {
            WriteKnop(writer, knop, channel == CardChannel.Execute ? "Action.Execute" : "Action.Submit", origin);
            if (channel == CardChannel.Execute) WriteFallback(writer, knop, origin);
        }
        writer.WriteEndObject();
    }

    /// <summary>What a client sends of its own accord: an execute without a fallback, for who cannot send one refreshes by hand.</summary>
    public static void WriteExecute(Utf8JsonWriter writer, Knop knop, CardOrigin? origin) => WriteKnop(writer, knop, "Action.Execute", origin);

    /// <summary>Whether the channel can do something with this button.</summary>
    public static bool Has(CardChannel channel, CardButton button) => button is not VensterKnop || channel == CardChannel.Execute;

    // Cut between two words, when there is one to cut after.
    private static string Title(CardButton button)
    {
        var title = SafeText.Line(button.Title);
        if (title.Length <= CardLimits.LongestTitle) return title;
        var space = title.LastIndexOf(' ', CardLimits.LongestTitle - 1);
        return space > CardLimits.LongestTitle / 2 ? string.Concat(title.AsSpan(0, space).TrimEnd(','), "…") : SafeText.Clip(title, CardLimits.LongestTitle);
    }

    // Source: dialogs in Teams are opened by Action.Submit with data.msteams.type "task/fetch" (task-modules-and-cards/task-modules).
    private static void WriteVenster(Utf8JsonWriter writer, VensterKnop venster, CardOrigin? origin)
    {
        writer.WriteString("type", "Action.Submit");
        writer.WriteString("title", Title(venster));
        writer.WriteString("associatedInputs", "none");
        writer.WriteStartObject("data");
        writer.WriteStartObject("msteams");
        writer.WriteString("type", "task/fetch");
        writer.WriteEndObject();
        writer.WriteString(CardSubmit.VerbKey, venster.Verb);
        if (origin is not null) WriteOrigin(writer, origin);
        writer.WriteEndObject();
    }

    private static void WriteFallback(Utf8JsonWriter writer, Knop knop, CardOrigin? origin)
    {
        writer.WriteStartObject("fallback");
        WriteKnop(writer, knop, "Action.Submit", origin);
        writer.WriteEndObject();
    }

    private static void WriteKnop(Utf8JsonWriter writer, Knop knop, string type, CardOrigin? origin)
    {
        writer.WriteString("type", type);
        writer.WriteString("title", Title(knop));
        if (type == "Action.Execute") writer.WriteString("verb", knop.Verb);
        if (knop.Style != KnopStyle.Default) writer.WriteString("style", knop.Style == KnopStyle.Positive ? "positive" : "destructive");
        if (!knop.WithInputs) writer.WriteString("associatedInputs", "none");
        writer.WriteStartObject("data");
        writer.WriteString(CardSubmit.VerbKey, knop.Verb);
        if (origin is not null) WriteOrigin(writer, origin);
        foreach (var (key, value) in knop.Data) writer.WriteString(key, value);
        writer.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter writer, CardOrigin origin)
    {
        writer.WriteString(CardSubmit.DialogKey, origin.Dialog);
        writer.WriteString(CardSubmit.QuestionKey, origin.Question);
        writer.WriteString(CardSubmit.InstanceKey, origin.Instance);
        if (origin.Nonce is not null) writer.WriteString(CardSubmit.NonceKey, origin.Nonce);
    }
}

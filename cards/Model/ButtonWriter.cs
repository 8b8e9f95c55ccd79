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
            writer.WriteString("title", SafeText.Line(open.Title));
            writer.WriteString("url", open.Url);
        }
        else if (button is Actie actie)
        {
            WriteActie(writer, actie, channel == CardChannel.Execute ? "Action.Execute" : "Action.Submit", origin);
            if (channel == CardChannel.Execute) WriteFallback(writer, actie, origin);
        }
        writer.WriteEndObject();
    }

    private static void WriteFallback(Utf8JsonWriter writer, Actie actie, CardOrigin? origin)
    {
        writer.WriteStartObject("fallback");
        WriteActie(writer, actie, "Action.Submit", origin);
        writer.WriteEndObject();
    }

    private static void WriteActie(Utf8JsonWriter writer, Actie actie, string type, CardOrigin? origin)
    {
        writer.WriteString("type", type);
        writer.WriteString("title", SafeText.Line(actie.Title));
        if (type == "Action.Execute") writer.WriteString("verb", actie.Verb);
        if (actie.Style != ActieStyle.Default) writer.WriteString("style", actie.Style == ActieStyle.Positive ? "positive" : "destructive");
        if (!actie.WithInputs) writer.WriteString("associatedInputs", "none");
        writer.WriteStartObject("data");
        writer.WriteString(CardSubmit.VerbKey, actie.Verb);
        if (origin is not null) WriteOrigin(writer, origin);
        foreach (var (key, value) in actie.Data) writer.WriteString(key, value);
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

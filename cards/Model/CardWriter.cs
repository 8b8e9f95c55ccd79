using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Maatwerk.Cards.Model;

/// <summary>Writes a card as Adaptive Card 1.5 JSON.</summary>
public static class CardWriter
{
    public const string Version = "1.5";
    private const string Schema = "http://adaptivecards.io/schemas/adaptive-card.json";

    // Readers are JSON parsers, never HTML: relaxed escaping keeps Dutch text readable and small.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Long texts are shown shorter, step by step, when the card would become too big; what is stored stays whole.
    private static readonly int[] LongestText = [int.MaxValue, 160, 60];

    // Most turns write a card and all of them copy it; the room to write it in is used again.
    [ThreadStatic] private static ArrayBufferWriter<byte>? room;

    /// <summary>The card for a channel. Throws when the card breaks a limit of <see cref="CardLimits"/>.</summary>
    /// <param name="readers">For whom a client refreshes the card by itself: account ids of the channel, never the ids we know people by. Nobody: only by hand.</param>
    public static JsonElement Write(AdaptiveCard card, CardChannel channel, CardOrigin? origin = null, IReadOnlyList<string>? readers = null) =>
        JsonElement.Parse(WriteBytes(card, channel, origin, readers));

    /// <summary>The same, as UTF-8.</summary>
    public static byte[] WriteBytes(AdaptiveCard card, CardChannel channel, CardOrigin? origin = null, IReadOnlyList<string>? readers = null)
    {
        CardLimits.Check(card);
        var bytes = 0;
        foreach (var longest in LongestText)
        {
            var json = ToBytes(card, channel, origin, readers ?? [], longest);
            if (json.WrittenCount < CardLimits.MaxBytes) return json.WrittenSpan.ToArray();
            bytes = json.WrittenCount;
        }
        throw CardLimits.TooBig(card, bytes);
    }

    private static ArrayBufferWriter<byte> ToBytes(AdaptiveCard card, CardChannel channel, CardOrigin? origin, IReadOnlyList<string> readers, int longest)
    {
        var buffer = room ??= new ArrayBufferWriter<byte>(8 * 1024);
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writer.WriteString("type", "AdaptiveCard");
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", Version);
        // No "lang": the official renderer (3.0.6) warns on every second card that has one, and only date functions use it.
        if (card.Refresh is { } refresh && channel == CardChannel.Execute) WriteRefresh(writer, refresh, origin, readers);
        writer.WriteString("fallbackText", CardText.Twin(card, longest));
        writer.WriteStartArray("body");
        var elements = new ElementWriter(writer, longest);
        elements.Title(card.Title);
        foreach (var element in card.Body) elements.Write(element);
        writer.WriteEndArray();
        WriteActions(writer, card, channel, origin);
        writer.WriteEndObject();
        writer.Flush();
        return buffer;
    }

    // Source: msteams-docs, Up-To-Date-Views: an empty list is a refresh by hand, and no list at all means everybody in the chat.
    private static void WriteRefresh(Utf8JsonWriter writer, Knop refresh, CardOrigin? origin, IReadOnlyList<string> readers)
    {
        writer.WriteStartObject("refresh");
        writer.WriteStartObject("action");
        ButtonWriter.WriteExecute(writer, refresh, origin);
        writer.WriteEndObject();
        writer.WriteStartArray("userIds");
        foreach (var reader in readers.Take(CardLimits.MaxReaders)) writer.WriteStringValue(reader);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteActions(Utf8JsonWriter writer, AdaptiveCard card, CardChannel channel, CardOrigin? origin)
    {
        if (card.Actions.Count == 0) return;
        writer.WriteStartArray("actions");
        foreach (var action in card.Actions.Where(action => ButtonWriter.Has(channel, action))) ButtonWriter.Write(writer, action, channel, origin);
        writer.WriteEndArray();
    }
}

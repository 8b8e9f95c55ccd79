using System.Text.Json;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>Reads a stored state by hand: the JSON is taken apart once, and the values in it are parts of that, not copies. Every turn begins with it.</summary>
internal static class DialogStateReader
{
    /// <summary>The state in this JSON.</summary>
    /// <exception cref="JsonException">It is no JSON, or a member has no value that it can have.</exception>
    public static DialogState Read(string json) => Read(json, State);

    /// <summary>The frame in this JSON.</summary>
    /// <exception cref="JsonException">As for <see cref="Read(string)"/>.</exception>
    public static DialogFrame ReadFrame(string json) => Read(json, Frame);

    private static T Read<T>(string json, Func<JsonElement, T> read)
    {
        try
        {
            return read(JsonElement.Parse(json));
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new JsonException("Expected the state of a conversation or one of its frames, got another shape.", error);
        }
    }

    private static DialogState State(JsonElement json)
    {
        var state = new DialogState();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            if (member.NameEquals("schema"u8)) state.Schema = value.GetInt32();
            else if (member.NameEquals("stack"u8)) AddFrames(state.Stack, value);
            else if (member.NameEquals("welcomed"u8)) state.Welcomed = value.GetBoolean();
            else if (member.NameEquals("about"u8)) state.About = value.GetString();
            else if (member.NameEquals("wasClosed"u8)) state.WasClosed = value.GetBoolean();
            else if (member.NameEquals("askedIfSafe"u8)) state.AskedIfSafe = value.GetBoolean();
            else if (member.NameEquals("last"u8)) state.Last = value.ValueKind == JsonValueKind.Null ? null : Frame(value);
        }
        return state;
    }

    private static void AddFrames(List<DialogFrame> stack, JsonElement json)
    {
        foreach (var frame in json.EnumerateArray()) stack.Add(Frame(frame));
    }

    private static DialogFrame Frame(JsonElement json)
    {
        var frame = new DialogFrame { Dialog = Name(json.GetProperty("dialog"u8)), Instance = Name(json.GetProperty("instance"u8)) };
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            if (member.NameEquals("arguments"u8)) frame.Arguments = value.ValueKind == JsonValueKind.Null ? null : value;
            else if (member.NameEquals("journal"u8)) AddLines(frame.Journal, value);
            else if (member.NameEquals("kept"u8)) AddKept(frame.Kept, value);
            else if (member.NameEquals("reopened"u8)) AddNames(frame.Reopened, value);
            else if (member.NameEquals("pending"u8)) frame.Pending = value.GetString();
            else if (member.NameEquals("isKeptDraft"u8)) frame.IsKeptDraft = value.GetBoolean();
            else if (member.NameEquals("startedAt"u8)) frame.StartedAt = value.GetDateTimeOffset();
            else if (member.NameEquals("touchedAt"u8)) frame.TouchedAt = value.GetDateTimeOffset();
        }
        return frame;
    }

    private static void AddLines(List<JournalEntry> journal, JsonElement json)
    {
        journal.EnsureCapacity(json.GetArrayLength() + 1);
        foreach (var line in json.EnumerateArray())
            journal.Add(new JournalEntry(Name(line.GetProperty("name"u8)), JournalJson.KindOf(line.GetProperty("kind"u8)), line.GetProperty("value"u8)));
    }

    private static void AddKept(Dictionary<string, JsonElement> kept, JsonElement json)
    {
        foreach (var member in json.EnumerateObject()) kept[member.Name] = member.Value;
    }

    private static void AddNames(HashSet<string> names, JsonElement json)
    {
        foreach (var name in json.EnumerateArray()) names.Add(Name(name));
    }

    private static string Name(JsonElement json) => json.GetString() ?? throw new FormatException("Expected a name, got null.");
}

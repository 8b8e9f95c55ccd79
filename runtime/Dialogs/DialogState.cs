using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>
/// What a conversation remembers: the dialogs that are open, the one on top first to answer.
/// Plain JSON that a person can read; no type names, so a deployment can change every class behind it.
/// </summary>
public sealed class DialogState
{
    /// <summary>Version of this shape. An unknown one is not guessed at: the conversation starts afresh, politely.</summary>
    public int Schema { get; set; } = 1;

    /// <summary>Open dialogs; the last one asks.</summary>
    public List<DialogFrame> Stack { get; set; } = [];

    /// <summary>True once the user was welcomed here.</summary>
    public bool Welcomed { get; set; }

    /// <summary>What was explained last, so that a reaction to "this" can be understood; null once something else is talked about.</summary>
    public string? About { get; set; }

    /// <summary>True when what was open here was closed because nobody came back for a long time, and the user has not been told yet.</summary>
    public bool WasClosed { get; set; }

    /// <summary>True when the message before was about danger, and it was asked whether everybody is safe.</summary>
    public bool AskedIfSafe { get; set; }

    /// <summary>The dialog of a moment that ended last, when nothing was begun since: "nee, Tilburg" corrects what was asked in it.</summary>
    public DialogFrame? Last { get; set; }

    /// <summary>The dialog that asks, or null.</summary>
    [JsonIgnore]
    public DialogFrame? Top => Stack.Count == 0 ? null : Stack[^1];

    /// <summary>Reads stored state; null, unreadable or of another schema gives a fresh one.</summary>
    public static DialogState Parse(string? json)
    {
        if (json is null) return new();
        try
        {
            return DialogStateReader.Read(json) is { Schema: 1 } state ? state : new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    /// <summary>Writes the state to store.</summary>
    public string Write() => JsonSerializer.Serialize(this, DialogJson.Default.DialogState);
}

/// <summary>One open dialog: which, with what it was begun, and the named answers so far.</summary>
public sealed class DialogFrame
{
    /// <summary>Name in the <see cref="DialogCatalog{TDesk}"/>.</summary>
    public required string Dialog { get; set; }

    /// <summary>Names this one run of the dialog; part of every intent key and of every card that asks.</summary>
    public required string Instance { get; set; }

    /// <summary>The values it was begun with.</summary>
    public JsonElement? Arguments { get; set; }

    /// <summary>Answers, look-ups and effects, in the order they came.</summary>
    public List<JournalEntry> Journal { get; set; } = [];

    /// <summary>Answers taken back by name, offered again when their question returns; and values that were not yet right.</summary>
    public Dictionary<string, JsonElement> Kept { get; set; } = [];

    /// <summary>Questions the user opened again; what is known from elsewhere no longer answers them.</summary>
    public HashSet<string> Reopened { get; set; } = [];

    /// <summary>Path of the open question.</summary>
    public string? Pending { get; set; }

    /// <summary>True once this conversation is known as the place of its draft.</summary>
    public bool IsKeptDraft { get; set; }

    /// <summary>When it was begun, UTC.</summary>
    public DateTimeOffset StartedAt { get; set; }

    /// <summary>When the user last did something in it, UTC.</summary>
    public DateTimeOffset TouchedAt { get; set; }

    /// <summary>Reads a frame that was kept by itself; null when it is unreadable.</summary>
    public static DialogFrame? Parse(string json)
    {
        try
        {
            return DialogStateReader.ReadFrame(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it, to keep it by itself.</summary>
    public string Write() => JsonSerializer.Serialize(this, DialogJson.Default.DialogFrame);
}

/// <summary>One line of the journal.</summary>
/// <param name="Name">Path of the question, look-up or effect: names of children stand before it, <c>melden/gemeente</c>.</param>
/// <param name="Kind">What kind of line it is.</param>
/// <param name="Value">The value as JSON.</param>
[JsonConverter(typeof(JournalJson))]
public sealed record JournalEntry(string Name, JournalKind Kind, JsonElement Value);

/// <summary>Kinds of line in the journal.</summary>
public enum JournalKind
{
    /// <summary>The user answered.</summary>
    Answer,
    /// <summary>It was known from elsewhere and not asked; the user may change it.</summary>
    Known,
    /// <summary>A list looked up once, so that it does not change under the thumb.</summary>
    LookUp,
    /// <summary>Something done in the world; never undone by going back.</summary>
    Effect,
}

/// <summary>The JSON shape of dialog state.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DialogState))]
[JsonSerializable(typeof(DialogFrame))]
[JsonSerializable(typeof(string))]
public sealed partial class DialogJson : JsonSerializerContext;

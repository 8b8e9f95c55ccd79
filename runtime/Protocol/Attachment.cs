using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maatwerk.Runtime.Protocol;

/// <summary>A card or a file that comes with an activity.</summary>
public sealed class Attachment
{
    /// <summary>Content type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Media type of <see cref="Content"/> or of what is behind <see cref="ContentUrl"/>.</summary>
    public string? ContentType { get; set; }
    /// <summary>Where a file can be had. Never fetched by us.</summary>
    public string? ContentUrl { get; set; }
    /// <summary>The card itself.</summary>
    public JsonAsItStands? Content { get; set; }
    /// <summary>File name, if any.</summary>
    public string? Name { get; set; }
    /// <summary>The bytes of a table sent to our own Direct Line, in this turn only. Never on the wire, never stored.</summary>
    [JsonIgnore]
    public byte[]? Bytes { get; set; }
    /// <summary>Every member of the wire that has no property above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Buttons under a message; they vanish after use.</summary>
public sealed class SuggestedActions
{
    /// <summary>The buttons, in order.</summary>
    public List<CardAction>? Actions { get; set; }
    /// <summary>For whom, by channel id; absent means everyone.</summary>
    public List<string>? To { get; set; }
}

/// <summary>One button.</summary>
public sealed class CardAction
{
    /// <summary>What it does; <c>imBack</c> types <see cref="Value"/> for the user.</summary>
    public string Type { get; set; } = "imBack";
    /// <summary>What stands on it. The Agents Playground sends this back, Web Chat sends <see cref="Value"/>: keep them the same.</summary>
    public string? Title { get; set; }
    /// <summary>What it sends. The protocol also allows an object here; such a one is read as its JSON text.</summary>
    [JsonConverter(typeof(TextOfAnyJson))]
    public string? Value { get; set; }
    /// <summary>Every member of the wire that has no property above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A mark on the text, such as a mention.</summary>
public sealed class Entity
{
    /// <summary>Kind of mark: <c>mention</c>, <c>clientInfo</c>, and others.</summary>
    public string? Type { get; set; }
    /// <summary>Every other member.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>What the HTTP answer to an invoke carries.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON body, or null for none.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    /// <summary>False for a look-up that may be done again: a repeat then gets a fresh answer and nothing of this one is stored.</summary>
    public bool IsKept { get; init; } = true;
}

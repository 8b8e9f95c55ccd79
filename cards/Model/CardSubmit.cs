using System.Text.Json;

namespace Maatwerk.Cards.Model;

/// <summary>What a button of a card sent back, from Action.Submit and from Action.Execute alike.</summary>
/// <param name="Fields">Everything else that was sent along: fields by id and the button's own data, as text.</param>
public sealed record CardSubmit(
    string Verb, string? Dialog, string? Question, string? Instance, string? Nonce, string? Handle, IReadOnlyDictionary<string, string> Fields)
{
    public const string VerbKey = "verb";
    public const string DialogKey = "dialog";
    public const string QuestionKey = "question";
    public const string InstanceKey = "instance";
    public const string NonceKey = "nonce";
    public const string HandleKey = "handle";
    private const int MostFields = 64;
    private const int LongestValue = 20_000;

    /// <summary>Reads <c>activity.value</c>; null when it is not something a card of ours sent.</summary>
    public static CardSubmit? Parse(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } data) return null;
        string? verb = null;
        if (data.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object)
        {
            verb = Text(action, VerbKey);
            if (!action.TryGetProperty("data", out data) || data.ValueKind != JsonValueKind.Object) return null;
        }
        verb = Text(data, VerbKey) ?? verb;
        return string.IsNullOrEmpty(verb) ? null : new CardSubmit(verb,
            Text(data, DialogKey), Text(data, QuestionKey), Text(data, InstanceKey), Text(data, NonceKey), Text(data, HandleKey), ReadFields(data));
    }

    /// <summary>The same with only the fields that are known; anything else somebody put in is dropped.</summary>
    public CardSubmit Only(IReadOnlySet<string> known) =>
        this with { Fields = Fields.Where(field => known.Contains(field.Key)).ToDictionary(StringComparer.Ordinal) };

    /// <summary>The values of a choice of several.</summary>
    public IReadOnlyList<string> Values(string id) =>
        Fields.GetValueOrDefault(id)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    internal static bool IsOrigin(string key) => key is VerbKey or DialogKey or QuestionKey or InstanceKey or NonceKey;

    internal static bool IsReserved(string key) => IsOrigin(key) || key is HandleKey;

    private static Dictionary<string, string> ReadFields(JsonElement data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in data.EnumerateObject())
            if (fields.Count < MostFields && !IsReserved(member.Name) && Scalar(member.Value) is { Length: <= LongestValue } text)
                fields[member.Name] = text;
        return fields;
    }

    private static string? Text(JsonElement data, string name) =>
        data.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "ja",
        JsonValueKind.False => "nee",
        _ => null,
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Hosting;

/// <summary>Takes personal data of inwoners out of what comes in, before it is stored, logged or understood.</summary>
public sealed class PersoonsgegevensGuard : IActivityGuard
{
    private static readonly HashSet<string> OurOwn = new(StringComparer.Ordinal)
    {
        CardSubmit.VerbKey, CardSubmit.DialogKey, CardSubmit.QuestionKey, CardSubmit.InstanceKey, CardSubmit.NonceKey, CardSubmit.HandleKey,
    };

    public void Clean(Activity activity)
    {
        var found = new List<Soort>();
        activity.Contact = SoleContact(activity.Text);
        activity.Text = Mask(activity.Text, found);
        activity.Speak = Mask(activity.Speak, found);
        foreach (var file in activity.Attachments ?? []) file.Name = Mask(file.Name, found);
        activity.Value = Clean(activity.Value, found);
        activity.Withheld = [.. found.Distinct().Select(soort => soort.ToString())];
    }

    private static string? SoleContact(string? text) =>
        text?.Trim() is { Length: > 0 and <= 120 } alone && Masker.Scan(alone) is [{ Start: 0, Soort: Soort.Email or Soort.Telefoon } only] && only.Lengte == alone.Length ? alone : null;

    private static JsonElement? Clean(JsonElement? value, List<Soort> found)
    {
        if (value is not { ValueKind: JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.String } kept || !HasSome(kept)) return value;
        var cleaned = Clean(kept.ValueKind switch
        {
            JsonValueKind.Object => JsonObject.Create(kept),
            JsonValueKind.Array => JsonArray.Create(kept),
            _ => JsonValue.Create(kept.GetString()),
        }, found);
        return JsonElement.Parse(cleaned!.ToJsonString());
    }

    // Most have nothing to take out: looking costs far less than rebuilding.
    private static bool HasSome(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => !OurOwn.Contains(member.Name) && HasSome(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HasSome),
        JsonValueKind.String => value.GetString() is { Length: > 0 } text && Masker.Scan(text).Count > 0,
        _ => false,
    };

    private static JsonNode? Clean(JsonNode? node, List<Soort> found)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members.ToList())
                    if (!OurOwn.Contains(name)) members[name] = Clean(member?.DeepClone(), found);
                return members;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++) items[i] = Clean(items[i]?.DeepClone(), found);
                return items;
            case JsonValue leaf when leaf.TryGetValue<string>(out var text):
                return JsonValue.Create(Mask(text, found));
            default:
                return node;
        }
    }

    private static string? Mask(string? text, List<Soort> found)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var (masked, kinds) = Masker.Mask(text);
        found.AddRange(kinds);
        return masked;
    }
}

using System.Text.Json;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Hosting;

/// <summary>In a group one names the bot to speak to it; what is said to it is the rest.</summary>
internal static class Mentions
{
    /// <summary>Takes the bot's own name out of the text, where the entities say it stands. Names of others stay.</summary>
    /// <remarks>Source: msteams-docs, channel-and-group-conversations: by the entities, not by looking for the name.</remarks>
    public static void TakeOutOwn(Activity activity)
    {
        if (activity is not { Entities: { Count: > 0 } entities, Text: { Length: > 0 } text, Recipient.Id: { Length: > 0 } bot }) return;
        foreach (var mention in entities.Where(entity => entity?.Type == "mention" && IdOf(entity) == bot))
            if (Member(mention, "text") is { ValueKind: JsonValueKind.String } named && named.GetString() is { Length: > 0 } name)
                text = text.Replace(name, "", StringComparison.Ordinal);
        if (text.Length != activity.Text.Length) activity.Text = text.Trim();
    }

    private static string? IdOf(Entity mention) =>
        Member(mention, "mentioned") is { ValueKind: JsonValueKind.Object } mentioned && mentioned.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static JsonElement? Member(Entity mention, string name) =>
        mention.Properties?.TryGetValue(name, out var member) == true ? member : null;
}

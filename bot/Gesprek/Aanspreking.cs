using System.Text.Json;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Whether the bot was named in a message, and what was said besides. Judged by the mention entities, never by how the text looks.</summary>
/// <remarks>Source: channel-and-group-conversations (msteams-docs): a mention is an entity; its text stands in the message.</remarks>
internal static class Aanspreking
{
    public static bool IsNamed(Activity activity) => Mentions(activity).Any(mention => mention.Id.Length > 0 && mention.Id == activity.Recipient?.Id);

    /// <summary>The text without the mentions of the bot; somebody else who is named stands there by name only.</summary>
    public static string Rest(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in Mentions(activity))
        {
            var by = mention.Id == activity.Recipient?.Id ? " " : mention.Name;
            // The guard may have taken a word out of the mention itself.
            foreach (var form in new[] { mention.Text, Masker.Mask(mention.Text).Tekst })
                if (form.Length > 0) text = text.Replace(form, by, StringComparison.Ordinal);
        }
        return text.Replace('\u00A0', ' ').Trim();
    }

    private static IEnumerable<(string Id, string Name, string Text)> Mentions(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity is { Type: "mention", Properties: not null }
        let mentioned = entity.Properties!.GetValueOrDefault("mentioned")
        select (Text(mentioned, "id"), Text(mentioned, "name"), Text(entity.Properties!.GetValueOrDefault("text")));

    private static string Text(JsonElement holder, string name) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) ? Text(member) : "";

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}

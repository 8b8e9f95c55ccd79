using System.Text.Json;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Drafts are dialog frames, kept as JSON.</summary>
internal static class ConceptFrame
{
    public static DialogFrame? Read(string inhoud)
    {
        try
        {
            return JsonSerializer.Deserialize(inhoud, DialogJson.Default.DialogFrame);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

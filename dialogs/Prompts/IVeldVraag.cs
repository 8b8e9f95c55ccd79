using System.Text.Json;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A question that can be asked as one field of a card, whatever the type of its answer.</summary>
public interface IVeldVraag
{
    string Question { get; }

    Invoer Field { get; }

    /// <summary>A kept answer as one would type it; null when it no longer fits.</summary>
    string? Typed(JsonElement kept);
}

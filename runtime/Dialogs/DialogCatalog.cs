using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>The dialogs that can be begun by name, each with the shape of what it is begun with.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public sealed class DialogCatalog<TDesk>
{
    private readonly Dictionary<string, Func<JsonElement?, Dialog<TDesk>>> makers = new(StringComparer.Ordinal);

    /// <summary>Names of all dialogs.</summary>
    public IReadOnlyCollection<string> Names => makers.Keys;

    /// <summary>Adds a dialog that is begun without values.</summary>
    public DialogCatalog<TDesk> Add(string name, Func<Dialog<TDesk>> make)
    {
        makers.Add(name, _ => make());
        return this;
    }

    /// <summary>Adds a dialog that is begun with values.</summary>
    public DialogCatalog<TDesk> Add<TArguments>(string name, JsonTypeInfo<TArguments> shape, Func<TArguments, Dialog<TDesk>> make)
    {
        makers.Add(name, arguments => make(arguments is { } given ? given.Deserialize(shape)! : throw new JsonException($"Dialog '{name}' was stored without its arguments.")));
        return this;
    }

    /// <summary>Makes the dialog of a stored frame, or null when no release knows it any more or its arguments cannot be read.</summary>
    public Dialog<TDesk>? Make(DialogFrame frame)
    {
        if (!makers.TryGetValue(frame.Dialog, out var make)) return null;
        try
        {
            return make(frame.Arguments);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

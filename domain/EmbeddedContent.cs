using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Maatwerk.Domain;

/// <summary>The product's own content, embedded in the assembly; named by its path under <c>Content</c>.</summary>
internal static class EmbeddedContent
{
    /// <exception cref="InvalidOperationException">The file is missing or is no JSON of this shape.</exception>
    public static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        using var stream = typeof(EmbeddedContent).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Expected the embedded content file '{name}' under domain/Content, got nothing; add it there.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidOperationException($"The content file '{name}' holds only 'null'.");
    }

    public static IEnumerable<string> Names(string folder) =>
        typeof(EmbeddedContent).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal));
}

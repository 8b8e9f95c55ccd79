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

    /// <summary>The lines of a text file, without empty lines and lines that start with #.</summary>
    /// <exception cref="InvalidOperationException">The file is missing.</exception>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedContent).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Expected the embedded content file '{name}' under domain/Content, got nothing; add it there.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    public static IEnumerable<string> Names(string folder) =>
        typeof(EmbeddedContent).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal));
}

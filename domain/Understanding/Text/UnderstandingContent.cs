using System.Reflection;

namespace Maatwerk.Domain.Understanding;

/// <summary>The embedded content files of <c>domain/Content/Understanding</c>.</summary>
internal static class UnderstandingContent
{
    /// <summary>The lines of a text file, without empty lines and lines that start with #.</summary>
    public static IReadOnlyList<string> Lines(string file)
    {
        using var reader = new StreamReader(Open(file));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')];
    }

    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("Understanding/" + file)
        ?? throw new InvalidOperationException($"Expected embedded content Understanding/{file}; got nothing. Put the file in domain/Content/Understanding.");
}

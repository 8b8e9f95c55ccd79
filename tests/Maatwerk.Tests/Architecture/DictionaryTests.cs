namespace Maatwerk.Tests.Architecture;

/// <summary><c>docs/begrippen.md</c> is where people and code agree on words: every name it gives is a name in the code.</summary>
public class DictionaryTests
{
    private const string Path = "docs/begrippen.md";

    private static readonly IReadOnlySet<string> Names = Repository.ProductAssemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
        .SelectMany(type => type.GetMembers().Select(member => member.Name).Prepend(type.Name))
        .Select(name => name.Split('`')[0])
        .ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_word_has_a_meaning_and_a_source()
    {
        Rows().ShouldNotBeEmpty();
        Rows().Where(row => row.Word.Length == 0 || row.Meaning.Length < 10 || row.Source.Length == 0)
            .Select(row => row.Word).ShouldBeEmpty();
    }

    [Fact]
    public void No_word_is_explained_twice() =>
        Rows().GroupBy(row => row.Word, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void Every_name_in_the_dictionary_exists_in_the_code() =>
        Rows().SelectMany(row => row.Names).Where(name => !Names.Contains(name)).ShouldBeEmpty();

    [Fact]
    public void No_name_in_the_code_is_a_dictionary_name_in_another_casing() =>
        (from known in Rows().SelectMany(row => row.Names).Distinct(StringComparer.Ordinal)
         where known.Length >= 7
         from name in Names
         let at = name.IndexOf(known, StringComparison.OrdinalIgnoreCase)
         where at >= 0 && !name.AsSpan(at, known.Length).SequenceEqual(known) && char.IsUpper(name[at])
         select $"{name}: the dictionary writes {known}").ShouldBeEmpty();

    private static IEnumerable<Row> Rows() =>
        from line in Repository.Lines(Path)
        where line.StartsWith("| ", StringComparison.Ordinal)
        let cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == 4 && cells[0] is not "Woord" && !cells[0].StartsWith('-')
        select new Row(cells[0], cells[1], cells[2],
            [.. cells[3].Split(',', StringSplitOptions.TrimEntries).Select(name => name.Trim('`')).Where(name => name is not "–")]);

    private sealed record Row(string Word, string Meaning, string Source, IReadOnlyList<string> Names);
}

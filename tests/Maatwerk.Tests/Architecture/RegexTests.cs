using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Architecture;

/// <summary>Text of strangers goes through these patterns: none may take time that grows faster than the text.</summary>
public class RegexTests
{
    private static readonly Regex Use = new(
        @"new Regex\(|\[GeneratedRegex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(|\bRegex \w+ = new\(",
        RegexOptions.NonBacktracking);

    private static readonly Regex Bound = new(@"NonBacktracking|[tT]imeout|MaxMilliseconds|TimeSpan\.", RegexOptions.NonBacktracking);

    private static readonly Regex OwnOptions = new(@"\bRegexOptions (\w+) =[^;]*NonBacktracking", RegexOptions.NonBacktracking);

    [Fact]
    public void Every_pattern_runs_in_linear_time_or_against_a_clock() =>
        Repository.SourceOf([.. Repository.ProductFolders, "tests"])
            .Where(file => !file.EndsWith(nameof(RegexTests) + ".cs", StringComparison.Ordinal))
            .SelectMany(file => Unbounded(Repository.Read(file)).Select(line => $"{file}:{line}"))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("new Regex(@\"(a+)+$\")", 1)]
    [InlineData("Regex.IsMatch(text, \"x)\")", 1)]
    [InlineData("new Regex(\"a\", RegexOptions.NonBacktracking)", 0)]
    [InlineData("const RegexOptions Words = RegexOptions.NonBacktracking; new Regex(\"a\", Words)", 0)]
    [InlineData("const RegexOptions Words = RegexOptions.None; new Regex(\"a\", Words)", 1)]
    [InlineData("[GeneratedRegex(\"a\", RegexOptions.None, matchTimeoutMilliseconds: 100)]", 0)]
    public void A_pattern_without_a_bound_is_found(string source, int found) => Unbounded(source).Count().ShouldBe(found);

    // Options may be kept under a name for a whole file, if that name stands for a bound.
    private static IEnumerable<int> Unbounded(string source)
    {
        var bounds = OwnOptions.Matches(source).Select(match => match.Groups[1].Value).ToList();
        return from match in Use.Matches(source)
               let call = Call(source, match.Index + match.Length)
               where !Bound.IsMatch(call) && !bounds.Exists(name => call.Contains(", " + name, StringComparison.Ordinal))
               select source[..match.Index].Count(letter => letter == '\n') + 1;
    }

    /// <summary>The arguments up to the bracket that closes the call; brackets inside string literals do not count.</summary>
    private static string Call(string source, int start)
    {
        var depth = 1;
        var inText = false;
        var end = start;
        for (; end < source.Length && depth > 0; end++)
        {
            if (source[end] == '"' && source[end - 1] != '\\')
                inText = !inText;
            else if (!inText)
                depth += source[end] switch { '(' => 1, ')' => -1, _ => 0 };
        }
        return source[start..end];
    }
}

using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Architecture;

/// <summary>What the user reads is Dutch. Sentences in dialogs and cards are searched for words that only English has.</summary>
public class UserTextTests
{
    private static readonly Regex Literal = new("\"[^\"\\n]*\"", RegexOptions.NonBacktracking);

    private static readonly Regex English = new(
        @"(^|\W)(the|this|that|with|your|you|please|cannot|should|must|invalid|not found|unknown|are|from|and|click|submit)(\W|$)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    [Fact]
    public void The_user_reads_no_English() =>
        (from file in Repository.SourceOf("dialogs", "cards")
         where !file.StartsWith("cards/Model/", StringComparison.Ordinal) // its texts are for who builds a card
         from line in Repository.Lines(file).Select((text, index) => (Text: text, Number: index + 1))
         where !IsForDevelopers(line.Text)
         from text in EnglishIn(line.Text)
         select $"{file}:{line.Number}: {text}").ShouldBeEmpty();

    [Theory]
    [InlineData("Say(\"This is not a number.\")", 1)]
    [InlineData("Say(\"Dat is geen getal. Typ bijvoorbeeld 12.\")", 0)]
    [InlineData("private const string And = \"and\";", 0)]
    public void English_is_recognised(string line, int found) => EnglishIn(line).Count().ShouldBe(found);

    private static IEnumerable<string> EnglishIn(string line) =>
        from literal in Literal.Matches(line)
        where literal.Value.Count(letter => letter == ' ') >= 2 && English.IsMatch(literal.Value)
        select literal.Value;

    // What an exception says is for who writes the code.
    private static bool IsForDevelopers(string line) =>
        line.Contains("Exception(", StringComparison.Ordinal) || line.TrimStart().StartsWith("//", StringComparison.Ordinal);
}

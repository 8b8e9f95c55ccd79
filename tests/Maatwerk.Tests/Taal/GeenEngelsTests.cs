using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Maatwerk.Domain.Kennis;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Tests.Architecture;
using Maatwerk.Tests.Cards;
using Maatwerk.Tests.Teams;

namespace Maatwerk.Tests.Taal;

/// <summary>
/// Who talks Dutch reads Dutch: no English word on a card, in an article, in a window, on the page or in the app package. What the bot says in the
/// written conversations and in the windows of Teams is held against the same list where they are played (<c>Gesprek</c>, <c>TeamsBot</c>).
/// </summary>
public class GeenEngelsTests
{
    private static readonly string[] Code = ["=>", "{(", ")}"];
    private static readonly Regex Tag = new("<[^>]*>", RegexOptions.NonBacktracking);
    private static readonly Regex Script = new("<(script|svg|style)[^>]*>[^<]*", RegexOptions.NonBacktracking);
    private static readonly Regex Attribute = new("(?:title|alt|aria-label|placeholder|content|data-tekst)=\"([^\"]*)\"", RegexOptions.NonBacktracking);
    private static readonly Regex Quoted = new("'([^'\\n]*)'|`([^`\\n]*)`|\"([^\"\\n]*)\"", RegexOptions.NonBacktracking);
    private static readonly Regex Comment = new("^\\s*//.*$|/\\*.*?\\*/|\\s//\\s.*$", RegexOptions.Multiline | RegexOptions.NonBacktracking);

    public static TheoryData<string> Cards => CardExamples.Names;

    public static TheoryData<string> Scripts => ["chat.js", "woorden.js", "verbinding.js", "thema.js"];

    [Theory, MemberData(nameof(Cards))]
    public void On_a_card(string name) => Engels.ShouldNotBeIn(Engels.DrawnIn(CardExamples.Json(name)));

    [Fact]
    public void In_the_knowledge_base() =>
        Engels.ShouldNotBeIn(Kennisbank.Default.All.SelectMany(artikel => new[] { artikel.Vraag, artikel.Antwoord })
            .Concat(Kennisbank.Default.Betekenissen.SelectMany(one => one.Keuzes.Select(keuze => keuze.Titel).Prepend(one.Vraag))));

    [Fact]
    public void In_what_the_runtime_says_itself() =>
        Engels.ShouldNotBeIn(typeof(BotTexts).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string)property.GetValue(new BotTexts())!));

    [Fact]
    public void On_the_page_where_the_chat_begins()
    {
        var page = Script.Replace(Repository.Read("bot/wwwroot/index.html"), " ");
        Engels.ShouldNotBeIn(Attribute.Matches(page).Select(match => match.Groups[1].Value).Where(text => !text.Contains("width=", StringComparison.Ordinal) && text != "light dark")
            .Concat(Tag.Replace(page, "\n").Split('\n').Select(WebUtility.HtmlDecode).OfType<string>()));
    }

    [Theory, MemberData(nameof(Scripts))]
    public void In_what_the_page_puts_on_the_screen(string script) =>
        Engels.ShouldNotBeIn(Quoted.Matches(Comment.Replace(Repository.Read($"bot/wwwroot/{script}"), "")).Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value).Where(IsSentence));

    [Fact]
    public async Task In_the_Dutch_half_of_the_app_package() =>
        Engels.ShouldNotBeIn(Texts((await TeamsPackage.GetAsync()).Manifest.GetProperty("description")).Concat(Texts((await TeamsPackage.GetAsync()).Manifest.GetProperty("name")))
            .Concat(Engels.DrawnIn((await TeamsPackage.GetAsync()).Manifest.GetProperty("composeExtensions"))).Concat(Descriptions((await TeamsPackage.GetAsync()).Manifest)));

    [Fact]
    public void In_a_sentence_of_the_bot_that_no_conversation_came_to() =>
        (from file in Repository.SourceOf("bot/Gesprek", "bot/Teams", "bot/Levensduur", "dialogs", "cards")
         where !file.StartsWith("cards/Model/", StringComparison.Ordinal) // its texts are for who builds a card
         from line in Repository.Lines(file).Select((text, index) => (Text: text, Number: index + 1))
         where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Text.Contains("Exception(", StringComparison.Ordinal)
         from sentence in Quoted.Matches(line.Text).Select(match => match.Groups[3].Value).Where(IsSentence)
         where !Engels.In(sentence).All(word => IsCode(sentence, word))
         select $"{file}:{line.Number}: [{string.Join(", ", Engels.In(sentence))}] {sentence}").ShouldBeEmpty();

    [Theory]
    [InlineData("Something went wrong, please try again.", "Something, please, try, again")]
    [InlineData("Er ging iets mis. Probeer het opnieuw.", "")]
    [InlineData("Open de chat in Teams en kies een team.", "")]
    [InlineData("Invalid: kies een gemeente.", "Invalid")]
    [InlineData("Zie https://example.test/the/page voor meer.", "")]
    public void English_is_told_from_Dutch(string text, string found) => string.Join(", ", Engels.In(text)).ShouldBe(found);

    [Fact]
    public void What_the_user_typed_is_not_ours() => Engels.In("Je vroeg: please help", typed: "please help").ShouldBeEmpty();

    private static IEnumerable<string> Texts(JsonElement json) => json.EnumerateObject().Select(member => member.Value.GetString()!);

    private static IEnumerable<string> Descriptions(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => member is { Name: "description", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : Descriptions(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Descriptions),
        _ => [],
    };

    // What has code in it was cut out of a line at the wrong quotes; the conversations say it whole.
    private static bool IsSentence(string text) => text.Count(letter => letter == ' ') >= 2 && !Code.Any(mark => text.Contains(mark, StringComparison.Ordinal));

    // What stands between braces in a sentence is a name in the code.
    private static bool IsCode(string sentence, string word) =>
        Regex.Replace(sentence, @"\{[^{}]*(\{[^{}]*\}[^{}]*)*\}", " ", RegexOptions.NonBacktracking) is var said && !Engels.In(said).Contains(word);
}

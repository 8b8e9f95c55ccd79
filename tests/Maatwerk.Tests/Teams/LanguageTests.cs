using System.Text.Json;
using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Teams;

/// <summary>Dutch stands in the manifest itself, English beside it; neither has more than the other.</summary>
public class LanguageTests
{
    // What Teams shows and lets an app translate.
    private static readonly Regex Shown = new(
        @"^(name\.(short|full)|description\.(short|full)|(bots|composeExtensions)\[0\]\..*\.(title|description))$", RegexOptions.NonBacktracking);

    private static readonly Regex OnlyEnglish = new(
        @"(^|\W)(the|this|that|with|your|you|and|for|from|are|find|search|submit|case|contact|please|cannot|need|who)(\W|$)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static readonly Regex OnlyDutch = new(
        @"(^|\W)(het|een|niet|voor|met|zoek|meld|jij|jouw|je|wie|hoe|wat|bij|ik|casus)(\W|$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    // The longest that shows whole, from the schemas and the rules of the store.
    private static readonly (string Ending, int Most)[] Lengths =
        [("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000), (".title", 32), (".description", 128)];

    [Fact]
    public async Task Dutch_is_what_one_gets_unless_Teams_is_in_English()
    {
        var languages = (await TeamsPackage.GetAsync()).Manifest.GetProperty("localizationInfo");
        languages.GetProperty("defaultLanguageTag").GetString().ShouldBe("nl");
        languages.GetProperty("additionalLanguages").EnumerateArray().Select(other => $"{other.GetProperty("languageTag")} {other.GetProperty("file")}").ShouldBe(["en en.json"]);
    }

    [Fact]
    public async Task Everything_shown_is_there_in_both_languages() =>
        (await EnglishAsync()).Keys.ShouldBe((await DutchAsync()).Keys, ignoreOrder: true);

    [Fact]
    public async Task The_Dutch_texts_have_no_English_word() =>
        (await DutchAsync()).Where(text => OnlyEnglish.IsMatch(text.Value)).ShouldBeEmpty();

    [Fact]
    public async Task The_English_texts_are_English() =>
        (await EnglishAsync()).Where(text => !IsTyped(text.Key) && OnlyDutch.IsMatch(text.Value)).ShouldBeEmpty();

    [Fact]
    public async Task A_command_is_the_same_in_both_languages_because_the_bot_reads_Dutch()
    {
        var english = await EnglishAsync();
        (await DutchAsync()).Where(text => IsTyped(text.Key)).ShouldAllBe(text => english[text.Key] == text.Value);
    }

    [Fact]
    public async Task No_text_is_longer_than_what_Teams_shows() =>
        (await DutchAsync()).Concat(await EnglishAsync())
            .Where(text => text.Value.Length == 0 || text.Value.Length > Lengths.First(length => text.Key.EndsWith(length.Ending, StringComparison.Ordinal)).Most)
            .Select(text => $"{text.Key} ({text.Value.Length}): {text.Value}").ShouldBeEmpty();

    private static bool IsTyped(string key) => key.StartsWith("bots", StringComparison.Ordinal) && key.EndsWith(".title", StringComparison.Ordinal);

    private static async Task<Dictionary<string, string>> DutchAsync() =>
        Leaves((await TeamsPackage.GetAsync()).Manifest, "").Where(leaf => Shown.IsMatch(leaf.Path)).ToDictionary(leaf => leaf.Path, leaf => leaf.Text, StringComparer.Ordinal);

    private static async Task<Dictionary<string, string>> EnglishAsync() =>
        (await TeamsPackage.GetAsync()).English.EnumerateObject().Where(text => text.Name != "$schema")
            .ToDictionary(text => text.Name, text => text.Value.GetString()!, StringComparer.Ordinal);

    private static IEnumerable<(string Path, string Text)> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(part => Leaves(part.Value, path.Length == 0 ? part.Name : $"{path}.{part.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Leaves(item, $"{path}[{i}]")),
        JsonValueKind.String => [(path, element.GetString()!)],
        _ => [],
    };
}

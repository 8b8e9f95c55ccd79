using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Architecture;

/// <summary>The README is where an operator looks for a setting: the code reads these, and no others.</summary>
public class SettingsTests
{
    private static readonly Regex Read = new(
        @"(settings|[cC]onfiguration)(, |\[)""([A-Za-z]+(:[A-Za-z]+)*)""", RegexOptions.NonBacktracking);

    private static readonly Regex Name = new(@"`([A-Za-z]+(__[A-Za-z]+)*)`", RegexOptions.NonBacktracking);

    [Fact]
    public void The_README_lists_exactly_the_settings_that_the_code_reads() =>
        Documented().Where(name => !name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ShouldBe(InCode(), ignoreOrder: true);

    [Fact]
    public void Every_setting_of_the_registration_is_among_them() =>
        new[] { "MicrosoftAppId", "MicrosoftAppType", "MicrosoftAppTenantId", "MicrosoftAppPassword" }.Except(InCode()).ShouldBeEmpty();

    // "urls" is ASPNETCORE_URLS as the host hands it on.
    internal static List<string> InCode() => [.. Repository.SourceOf("bot", "runtime", "storage")
        .SelectMany(file => Read.Matches(Repository.Read(file)))
        .Select(match => match.Groups[3].Value.Replace(":", "__", StringComparison.Ordinal))
        .Where(name => name is not "urls").Distinct(StringComparer.Ordinal)];

    private static List<string> Documented() => [.. Repository.Lines("README.md")
        .SkipWhile(line => line is not "## Instellingen").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(line => Name.Matches(line.Split('|')[1])).Select(match => match.Groups[1].Value)];
}

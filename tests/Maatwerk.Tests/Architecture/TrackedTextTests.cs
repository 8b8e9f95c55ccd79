using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Architecture;

/// <summary>What must not stand in any file, whoever writes it.</summary>
public class TrackedTextTests
{
    private static readonly string[] Readable =
        [".cs", ".csproj", ".props", ".md", ".json", ".jsonl", ".yml", ".yaml", ".sh", ".html", ".css", ".js", ".mjs", ".txt", ".csv", ".sln", ".bicep", ""];

    // Written in pieces, so that this file does not find itself.
    private static readonly string[] MachinePaths = ["/wo" + "rk/", "/ho" + "me/", "/Us" + "ers/", "/ro" + "ot/", @"C:\" + "Users"];
    private static readonly string[] RegistryHosts = ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "debian" + ".org", "pkgs.dev" + ".azure", "yarnpkg" + ".com"];

    private static readonly Regex Later = new(@"\b(TO" + "DO|FIX" + @"ME|XX" + @"X|HA" + @"CK)\b", RegexOptions.NonBacktracking);

    [Fact]
    public void No_file_names_a_place_on_somebody_s_machine() => FilesWith(MachinePaths).ShouldBeEmpty();

    [Fact]
    public void No_file_names_the_host_of_a_package_registry() => FilesWith(RegistryHosts).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_to_do_later_in_a_comment() =>
        Lines().Where(line => Later.IsMatch(line.Text))
            .Select(line => line.Where).ShouldBeEmpty();

    private static IEnumerable<string> FilesWith(string[] forbidden) =>
        from line in Lines()
        from word in forbidden
        where line.Text.Contains(word, StringComparison.Ordinal)
        select $"{line.Where}: {word}";

    private static IEnumerable<(string Where, string Text)> Lines() =>
        from file in Repository.Files
        where Readable.Contains(Path.GetExtension(file), StringComparer.Ordinal)
        from line in Repository.Lines(file).Select((text, index) => ($"{file}:{index + 1}", text))
        select line;
}

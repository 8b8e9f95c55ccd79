using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Deployment;

/// <summary>The settings that the template gives the program, read from the block <c>settings</c> of main.bicep.</summary>
internal static class TemplateSettings
{
    private static readonly Regex Line = new(@"^(\w+): (.+)$", RegexOptions.NonBacktracking);
    private static readonly Regex Condition = new(@"^\.\.\.\(isOwnIdentity \? \{\} : \{ (.+) \}\)$", RegexOptions.NonBacktracking);
    private static readonly Regex Hole = new(@"\$\{([^}]+)\}", RegexOptions.NonBacktracking);

    /// <summary>Names and values, each expression replaced by what <paramref name="values"/> has for it.</summary>
    public static Dictionary<string, string?> Read(IReadOnlyDictionary<string, string> values, bool ownIdentity)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var line in Block())
        {
            var conditional = Condition.Match(line);
            if (conditional.Success && ownIdentity) continue;
            var setting = Line.Match(conditional.Success ? conditional.Groups[1].Value : line);
            setting.Success.ShouldBeTrue($"a line of the settings that this test cannot read: {line}");
            settings[setting.Groups[1].Value] = Value(setting.Groups[2].Value, values);
        }
        return settings;
    }

    private static IEnumerable<string> Block() => Templates.Source("main.bicep").Split('\n').Select(line => line.Trim())
        .SkipWhile(line => line != "settings: {").Skip(1).TakeWhile(line => line != "}");

    private static string Value(string expression, IReadOnlyDictionary<string, string> values) => expression.StartsWith('\'')
        ? Hole.Replace(expression.Trim('\''), hole => values[hole.Groups[1].Value])
        : values[expression];
}

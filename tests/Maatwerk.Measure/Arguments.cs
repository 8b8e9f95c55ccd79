using System.Globalization;

namespace Maatwerk.Measure;

/// <summary>Words and <c>--name value</c> options of a command line. A wrong one throws <see cref="UsageException"/>.</summary>
public sealed class Arguments
{
    private readonly List<string> words = [];
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    public Arguments(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                words.Add(args[i]);
            else if (i + 1 < args.Count)
                options[args[i][2..]] = args[++i];
            else
                throw new UsageException($"Option {args[i]} has no value.");
        }
    }

    public string Word(int index, string meaning) =>
        index < words.Count ? words[index] : throw new UsageException($"Missing: {meaning}.");

    public string WordOr(int index, string fallback) =>
        index < words.Count ? words[index] : fallback;

    public string Text(string name, string? fallback = null) =>
        options.TryGetValue(name, out var value) ? value
        : fallback ?? throw new UsageException($"Missing: --{name}.");

    public bool Has(string name) => options.ContainsKey(name);

    public double Number(string name, double fallback) =>
        !options.TryGetValue(name, out var value) ? fallback
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number
        : throw new UsageException($"--{name} is not a number of 0 or more: {value}.");

    public int Whole(string name, int fallback) => (int)Number(name, fallback);
}

/// <summary>The command line cannot be understood; the message says what to change.</summary>
public sealed class UsageException(string message) : Exception(message);

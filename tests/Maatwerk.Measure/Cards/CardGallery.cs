using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Maatwerk.Cards.Model;

namespace Maatwerk.Measure.Cards;

/// <summary>The page docs/kaarten.md: every card the product can send, when it is sent, and what it looks like.</summary>
public static class CardGallery
{
    /// <summary>What makes the page and its pictures anew.</summary>
    public const string Command = "./measure.sh gallery";

    /// <summary>Where it stands when each card is sent, from the top of the repository.</summary>
    public const string WhenFile = "tests/Maatwerk.Measure/Cards/wanneer.txt";

    private const string Intro = """
        # De kaarten

        Elke kaart die de bot kan sturen, met verzonnen gegevens. Links licht, in het midden donker, rechts smal, zoals naast een vergadering.
        Getekend door de officiële renderer van Adaptive Cards, in kleuren en maten die dicht bij Teams liggen. Teams zelf tekent knoppen en velden iets anders.
        Deze bladzijde en haar plaatjes maakt `./measure.sh gallery`. Wanneer een kaart komt, staat in [wanneer.txt](../tests/Maatwerk.Measure/Cards/wanneer.txt).

        """;

    public static string Page => Path.Combine(CardRenderer.Root, "docs", "kaarten.md");

    public static string Pictures => Path.Combine(CardRenderer.Root, "docs", "kaarten");

    public static string Picture(string card) => Path.Combine(Pictures, card + ".png");

    /// <summary>When each card is sent, in the order of the page; a line without a sentence is the heading of what follows.</summary>
    public static IReadOnlyList<(string Name, string? When)> Entries() =>
        [.. File.ReadLines(Path.Combine(CardRenderer.Root, WhenFile)).Where(line => line.Length > 0).Select(Entry)];

    /// <summary>The page as it should be.</summary>
    /// <exception cref="InvalidOperationException">A card has no line in <see cref="WhenFile"/>, or a line has no card.</exception>
    public static string Write()
    {
        var cards = CardCatalogue.All().ToDictionary(example => example.Name, example => example.Card, StringComparer.Ordinal);
        var entries = Entries();
        var told = entries.Where(entry => entry.When is not null).Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        if (cards.Keys.Concat(told).FirstOrDefault(name => !cards.ContainsKey(name) || !told.Contains(name)) is { } odd)
            throw new InvalidOperationException($"Expected the cards and the lines of {WhenFile} to be the same, got {odd} in only one of them. Add or remove its line and do: {Command}");
        var page = new StringBuilder(Intro);
        foreach (var (name, when) in entries)
        {
            if (when is null) page.Append(CultureInfo.InvariantCulture, $"\n## {name}\n");
            else page.Append(CultureInfo.InvariantCulture, $"\n### {name}\n{when}\n\n![{name}: licht, donker en smal](kaarten/{name}.png)<!-- {Words(cards[name])} -->\n");
        }
        return page.ToString();
    }

    // Of the words on the card, so that a picture that says something else is found out.
    private static string Words(AdaptiveCard card) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CardText.Twin(card))))[..8];

    private static (string, string?) Entry(string line) => line.StartsWith("# ", StringComparison.Ordinal)
        ? (line[2..], null)
        : line.Split(": ", 2) is [var name, var when] ? (name, when) : throw new InvalidOperationException($"Expected 'card: when' in {WhenFile}, got: {line}");
}

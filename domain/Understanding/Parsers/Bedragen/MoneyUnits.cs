namespace Maatwerk.Domain.Understanding;

/// <summary>A coin or currency: its Dutch name, its ISO 4217 code (empty when it has none) and how many make one of the whole currency (100 for a cent).</summary>
public sealed record MoneyUnit(string Name, string Iso, int PartsInWhole);

/// <summary>The words and signs of money, from the content file <c>valuta.csv</c> (name;iso;parts;words and signs).</summary>
internal static class MoneyUnits
{
    static readonly Dictionary<string, MoneyUnit> s_units = Read();

    /// <summary>The unit these tokens name: a word, a sign, a code with a sign ("cad$") or two words ("canadese dollar").</summary>
    public static (MoneyUnit Unit, int Tokens)? At(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (token.Text.Length == 0) return null;
        var next = text.At(at + 1);
        if (next.Text.Length > 0 && next.Kind != TokenKind.Number && s_units.TryGetValue(token.Norm + (next.Start == token.End ? "" : " ") + next.Norm, out var two)) return (two, 2);
        return s_units.TryGetValue(token.Norm, out var one) ? (one, 1) : null;
    }

    static Dictionary<string, MoneyUnit> Read()
    {
        var units = new Dictionary<string, MoneyUnit>(StringComparer.Ordinal);
        foreach (var line in UnderstandingContent.Lines("valuta.csv"))
            if (line.Split(';') is [var name, var iso, var parts, var words])
                foreach (var word in words.Split(',', StringSplitOptions.TrimEntries)) units[TokenizedText.Fold(word)] = new MoneyUnit(name, iso, int.Parse(parts, System.Globalization.CultureInfo.InvariantCulture));
        return units;
    }
}

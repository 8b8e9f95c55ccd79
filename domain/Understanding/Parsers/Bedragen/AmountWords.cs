namespace Maatwerk.Domain.Understanding;

/// <summary>The words by which a number is known to be an amount in euro, or something that is counted; content file <c>bedragwoorden.csv</c> (soort;woorden).</summary>
internal static class AmountWords
{
    static readonly Dictionary<string, string[]> s_lists = UnderstandingContent.Lines("bedragwoorden.csv").Select(l => l.Split(';', 2))
        .ToDictionary(p => p[0], p => p[1].Split(',').Select(TokenizedText.Fold).ToArray(), StringComparer.Ordinal);

    static readonly HashSet<string> s_euro = Set("euro"), s_money = Set("geldwoord"), s_per = Set("per"), s_times = Set("tijd"), s_between = Set("tussen"), s_compared = Set("vergelijking"), s_years = Set("jaar"), s_numbers = Set("nummer");
    static readonly string[] s_stems = s_lists["geld"], s_counted = s_lists["geteld"];

    static HashSet<string> Set(string kind) => s_lists[kind].ToHashSet(StringComparer.Ordinal);

    /// <summary>"euro", "€"; "eu" only in small letters and not before what is of the Union ("5 EU-landen").</summary>
    public static bool IsEuro(TokenizedText text, int at) => s_euro.Contains(text.At(at).Norm) && (text.At(at).Norm is not "eu" || text.At(at).Text is "eu" && text.At(at + 1).Text is not "-" && !text.At(at + 1).Norm.StartsWith("land", StringComparison.Ordinal) && !text.At(at + 1).Norm.StartsWith("burg", StringComparison.Ordinal));

    public static bool IsMoney(Token token) => token.IsWord && (s_money.Contains(token.Norm) || Array.Exists(s_stems, m => token.Norm.Contains(m, StringComparison.Ordinal)));

    /// <summary>"een gemeente van 45k": of a place the inhabitants are counted.</summary>
    public static bool IsOfPlace(TokenizedText text, int at) => text.At(at - 1).Norm is "van" or "met" && text.At(at - 2).Norm is "gemeente" or "gem" or "stad" or "dorp" or "regio" or "plaats" or "kern";

    /// <summary>What is counted stands here, or behind one adjective: "30k kwetsbare inwoners".</summary>
    public static bool IsCounted(TokenizedText text, int at) => IsCounted(text.At(at)) || text.At(at).IsWord && text.At(at).Norm.Length > 3 && text.At(at).Norm[^1] == 'e' && !IsMoney(text.At(at)) && IsCounted(text.At(at + 1));

    static bool IsCounted(Token token) => token.IsWord && Array.Exists(s_counted, p => token.Norm.StartsWith(p, StringComparison.Ordinal));

    /// <summary>"per maand", "p mnd", "p/m", "pw", "/mnd", "in de week".</summary>
    public static bool IsPer(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (s_per.Contains(token.Norm)) return true;
        if (token.Norm is "p") return s_times.Contains(text.At(text.At(at + 1).Text is "/" or "." ? at + 2 : at + 1).Norm);
        if (token.Text is "/") return text.At(at + 1).Norm is { Length: > 2 } unit && s_times.Contains(unit) || text.At(at + 1).Norm is "m" or "w";
        return token.Norm is "in" && s_times.Contains(text.At(text.At(at + 1).Norm is "de" or "t" or "het" or "n" ? at + 2 : at + 1).Norm);
    }

    /// <summary>May stand between a word of money and the number.</summary>
    public static bool IsBetween(Token token) => token.Kind == TokenKind.Mark ? token.Text is ":" or "=" or "(" or "'" or "~" or "." or "±" or ">" or "<" or "≈" : s_between.Contains(token.Norm);

    /// <summary>Joins two amounts.</summary>
    public static bool IsCompared(Token token) => token.Text is "+" or "/" or "-" or "–" or "," || s_compared.Contains(token.Norm);

    public static bool IsBeforeYear(Token token) => s_years.Contains(token.Norm);

    public static bool IsBeforeNumber(Token token) => s_numbers.Contains(token.Norm);
}

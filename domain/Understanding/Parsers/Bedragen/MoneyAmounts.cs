namespace Maatwerk.Domain.Understanding;

/// <summary>An amount in a named currency, and where it stands.</summary>
public readonly record struct MoneyMention(decimal Value, MoneyUnit Unit, int Start, int Length);

/// <summary>Amounts with their currency: "€ 1.972,93", "vijf euro vijftig", "dertien euro en vijfenveertig cent", "EUR 500", "100.000 gulden".</summary>
public static class MoneyAmounts
{
    public static IReadOnlyList<MoneyMention> FindAll(string text)
    {
        var tokens = new TokenizedText(text);
        List<MoneyMention> found = [];
        for (var i = 0; i < tokens.Count; i++)
            if ((Before(tokens, i) ?? Behind(tokens, i) ?? Coin(tokens, i)) is { } hit)
            {
                found.Add(new MoneyMention(hit.Value, hit.Unit, tokens.At(i).Start, tokens.At(hit.Last).End - tokens.At(i).Start));
                i = hit.Last;
            }
        return found;
    }

    /// <summary>"€ 5", "EUR 500", "cad$ 15".</summary>
    static (decimal Value, MoneyUnit Unit, int Last)? Before(TokenizedText text, int at)
    {
        if (MoneyUnits.At(text, at) is not { } unit || unit.Unit.PartsInWhole > 1 || text.At(at).IsWord && text.At(at).Norm.Length > 3 && unit.Tokens == 1) return null;
        return NumberGrammar.Read(text, at + unit.Tokens) is { } number && text.At(at + unit.Tokens).Norm is not "min" ? (number.Value, unit.Unit, at + unit.Tokens + number.Tokens - 1) : null;
    }

    static (decimal Value, MoneyUnit Unit, int Last)? Behind(TokenizedText text, int at)
    {
        if (Number(text, at) is not { } number || MoneyUnits.At(text, at + number.Tokens) is not { } unit) return null;
        var last = at + number.Tokens + unit.Tokens - 1;
        return WithParts(text, last, number.Value, unit.Unit) ?? (number.Value, unit.Unit, last);
    }

    /// <summary>"vijf euro vijftig", "dertien euro en vijfenveertig cent".</summary>
    static (decimal, MoneyUnit, int)? WithParts(TokenizedText text, int last, decimal value, MoneyUnit unit) =>
        unit.PartsInWhole == 1 && Parts(text, last, value) is { } whole ? (whole.Value, unit, whole.Last) : null;

    /// <summary>The amount with the cents behind the token that names the currency.</summary>
    internal static (decimal Value, int Last)? Parts(TokenizedText text, int last, decimal value)
    {
        if (value % 1 != 0) return null;
        var next = text.At(last + 1).Is("en") ? last + 2 : last + 1;
        if (Number(text, next) is not { } parts || parts.Value is < 1 or > 99 || parts.Value % 1 != 0) return null;
        var end = next + parts.Tokens;
        if (MoneyUnits.At(text, end) is { } named) return named.Unit.PartsInWhole == 100 ? (value + parts.Value / 100, end + named.Tokens - 1) : null;
        return next == last + 1 && parts.Value >= 5 && (!text.At(end).IsWord || text.At(end).Norm is "en" or "of" or "per" or "voor" or "te") ? (value + parts.Value / 100, end - 1) : null;
    }

    /// <summary>"een tientje" is read as number and unit; "tientje" alone is one of them.</summary>
    static (decimal, MoneyUnit, int)? Coin(TokenizedText text, int at) =>
        text.At(at).Norm.EndsWith("tje", StringComparison.Ordinal) && MoneyUnits.At(text, at) is { } unit ? (1, unit.Unit, at + unit.Tokens - 1) : null;

    static NumberHit? Number(TokenizedText text, int at) =>
        text.At(at).Text is { Length: > 0 } && text.At(at) is { Text: "-" } ? null
        : NumberGrammar.Read(text, at) ?? (text.At(at).Norm is "een" && MoneyUnits.At(text, at + 1) is not null ? new NumberHit(1, 1)
        : text.At(at).IsNumber && text.At(at + 1) is { IsWord: true } glued && glued.Start == text.At(at).End && DutchNumbers.Digits(text.At(at).Text) is { } digits ? new NumberHit(digits, 1) : null);
}

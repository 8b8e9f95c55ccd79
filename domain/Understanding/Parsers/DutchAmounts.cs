namespace Maatwerk.Domain.Understanding;

/// <summary>An amount in euro and where it stands in the text.</summary>
public readonly record struct AmountMention(decimal Value, int Start, int Length);

/// <summary>Amounts in euro: "€ 1.972,93", "28 mille", "1,5 ton", "22k", "anderhalve ton", "6.200 per maand", "2 à 3 mille", "huur 840".</summary>
public static class DutchAmounts
{
    static readonly Dictionary<string, decimal> s_sizes = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000, ["mille"] = 1_000, ["ruggen"] = 1_000, ["rug"] = 1_000, ["duizend"] = 1_000, ["ton"] = 100_000, ["tonnen"] = 100_000, ["miljoen"] = 1_000_000, ["mln"] = 1_000_000,
    };

    readonly record struct Reading(decimal Value, int First, int Last, bool Sure);

    /// <summary>The amount a whole answer stands for: also a bare number ("4500"). Null when there is none.</summary>
    public static decimal? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text);
        return Find(tokens) is [var first, ..] ? first.Value : DutchNumbers.Parse(text) is >= 0 and var bare ? bare : null;
    }

    internal static IReadOnlyList<AmountMention> Find(TokenizedText text)
    {
        List<Reading>? read = null;
        for (var i = 0; i < text.Count; i++)
            if (Read(text, i) is { } amount)
            {
                (read ??= []).Add(amount);
                i = amount.Last;
            }
        return read is null ? [] : [.. Chosen(text, read).Select(r => new AmountMention(r.Value, text.At(r.First).Start, text.At(r.Last).End - text.At(r.First).Start))];
    }

    /// <summary>The sure ones, and the bare numbers joined to one; each bare number looks at its two neighbours only.</summary>
    static IEnumerable<Reading> Chosen(TokenizedText text, List<Reading> read)
    {
        for (var i = 0; i < read.Count; i++)
            if (!read[i].Sure && (i > 0 && read[i - 1].Sure && AmountContext.IsJoined(text, read[i].First, read[i].Last, read[i].Value, read[i - 1].Last)
                || i + 1 < read.Count && read[i + 1].Sure && AmountContext.IsJoined(text, read[i].First, read[i].Last, read[i].Value, read[i + 1].First))) read[i] = read[i] with { Sure = true };
        return read.Where(r => r.Sure);
    }

    static Reading? Read(TokenizedText text, int at)
    {
        if ((Spaced(text, at) ?? DutchNumbers.Read(text, at)) is not { } number || text.At(at - 1).Norm is "paar" or "enkele") return null;
        var (value, last) = (number.Value, at + number.Tokens - 1);
        var first = AmountWords.IsEuro(text, at - 1) && text.At(at - 1).Norm is not "eu" ? at - 1 : at;
        var size = Size(text, last);
        if (size > 0) (value, last) = (value * size, last + 1);
        else if (Shared(text, last + 1) is > 0 and var shared && value < 1000) return new Reading(value * shared, first, last, true);
        var euro = AmountWords.IsEuro(text, last + 1);
        if (euro) last++;
        if (euro && MoneyAmounts.Parts(text, last, value) is { } parts) (value, last) = (parts.Value, parts.Last);
        if (text.At(last + 1).Is(",") && text.At(last + 2).Text is "-" or "–") (last, euro) = (last + 2, true);
        var sized = (size > 0 && text.At(last).Norm is not "duizend" || IsLastThousand(text, last)) && !AmountWords.IsCounted(text, last + 1) && !(text.At(last).Norm is "k" or "duizend" && AmountWords.IsOfPlace(text, at));
        return new Reading(value, first, last, euro || first < at || sized || AmountContext.IsMoney(text, at, last, value));
    }

    /// <summary>"€ 12 500", "1 250,50 euro": groups of three parted by spaces, with the currency beside them.</summary>
    static (decimal Value, int Tokens)? Spaced(TokenizedText text, int at)
    {
        var (head, tail) = (text.At(at), text.At(at + 1));
        if (!head.IsNumber || head.Text.Length > 3 || !head.Text.All(char.IsAsciiDigit) || !tail.IsNumber || tail.Text.Split(',')[0] is not { Length: 3 } group || !group.All(char.IsAsciiDigit)) return null;
        return (AmountWords.IsEuro(text, at - 1) || AmountWords.IsEuro(text, at + 2)) && DutchNumbers.Digits(head.Text + tail.Text) is { } value ? (value, 2) : null;
    }

    /// <summary>"het gaat om 12 duizend": digits with "duizend" count nothing when the clause ends there.</summary>
    static bool IsLastThousand(TokenizedText text, int last) => text.At(last).Norm is "duizend" && text.At(last - 1).IsNumber && text.At(last + 1).Kind == TokenKind.Mark && text.At(last + 1).Text is not "%";

    /// <summary>The size behind a number: mille, ton; "k" only behind digits. 0 when there is none.</summary>
    static decimal Size(TokenizedText text, int last) => s_sizes.TryGetValue(text.At(last + 1).Norm, out var size) && (text.At(last + 1).Norm is not "k" || text.At(last).IsNumber) ? size : 0;

    /// <summary>"2 à 3 mille", "tussen 2 en 3 ton", "4-5k", "400 of 500 euro": the size of the second number, 1 for a currency alone; 0 when the two do not belong together or count people.</summary>
    static decimal Shared(TokenizedText text, int at)
    {
        if (text.At(at).Norm is not ("a" or "tot" or "of" or "en" or "maar" or "naar") && text.At(at).Text is not ("-" or "–" or "/") || DutchNumbers.Read(text, at + 1) is not { } second) return 0;
        var last = at + second.Tokens;
        var size = second.Tokens > 1 && text.At(last).Norm is "duizend" ? 1_000 : Size(text, last);
        if (second.Tokens > 1 && size > 0) last--;
        var end = size > 0 ? last + 2 : last + 1;
        var euro = AmountWords.IsEuro(text, end);
        if (!euro && (size == 0 || text.At(end - 1).Norm is "duizend" || AmountWords.IsCounted(text, end))) return 0;
        if (text.At(at).Norm is "en" && !IsBetween(text, at) || text.At(at).Norm is "maar" or "naar" && size == 0) return 0;
        return size > 0 ? size : 1;
    }

    /// <summary>"tussen 2 en 3 ton"; "2 kinderen en 3 mille" counts two things.</summary>
    static bool IsBetween(TokenizedText text, int at) => text.At(at - 2).Norm is "tussen" || text.At(at - 3).Norm is "tussen";
}

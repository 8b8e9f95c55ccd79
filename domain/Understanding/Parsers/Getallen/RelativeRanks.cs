namespace Maatwerk.Domain.Understanding;

/// <summary>Ranks counted from the end or from here: "volgende", "vorige", "laatste", "voorlaatste", "op een na laatste".</summary>
internal static class RelativeRanks
{
    public static (decimal Offset, RankFrom From, int Tokens)? Read(TokenizedText text, int at) => text.At(at).Norm switch
    {
        "de" when Before(text, at + 1) is { } counted => (counted.Offset, RankFrom.End, counted.Tokens + 1),
        "op" when Number(text, at + 1) is { } n && text.At(at + 2).Is("na") && text.At(at + 3).Is("laatste") => (-n, RankFrom.End, 4),
        _ when Before(text, at) is { } counted => (counted.Offset, RankFrom.End, counted.Tokens),
        "volgende" or "eerstvolgende" => (1, RankFrom.Current, 1),
        "vorige" or "voorgaande" or "voorafgaande" => (-1, RankFrom.Current, 1),
        "huidige" => (0, RankFrom.Current, 1),
        "laatste" => (0, RankFrom.End, 1),
        "voorlaatste" => (-1, RankFrom.End, 1),
        _ => null,
    };

    /// <summary>"een voor de laatste", "twee na laatste".</summary>
    static (decimal Offset, int Tokens)? Before(TokenizedText text, int at)
    {
        if (Number(text, at) is not { } n || text.At(at + 1).Norm is not ("voor" or "na")) return null;
        var next = text.At(at + 2).Is("de") ? at + 3 : at + 2;
        return text.At(next).Is("laatste") ? (-n, next - at + 1) : null;
    }

    static decimal? Number(TokenizedText text, int at) => text.At(at).IsNumber ? DutchNumbers.Digits(text.At(at).Text) : DutchNumbers.Word(text.At(at).Norm) is { } word && word % 1 == 0 ? word : null;
}

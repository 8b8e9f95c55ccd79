namespace Maatwerk.Domain.Understanding;

/// <summary>What one phrase says of a number: from, to, and whether the number itself belongs to it.</summary>
internal readonly record struct Bound(decimal? From, bool FromIncluded, decimal? To, bool ToIncluded)
{
    public static Bound Above(decimal value, bool included) => new(value, included, null, false);

    public static Bound Below(decimal value, bool included) => new(null, false, value, included);

    public static Bound Exactly(decimal value) => new(value, true, value, true);
}

/// <summary>Reads one bound: "groter dan 100", "niet minder dan dertig", "minstens 20", "≤ 100", "gelijk aan 5000 of minder".</summary>
internal static class Bounds
{
    static readonly HashSet<string> s_more = ["groter", "hoger", "meer", "langer", "ouder", "later", "duurder", "zwaarder"];
    static readonly HashSet<string> s_less = ["kleiner", "lager", "minder", "korter", "jonger", "goedkoper", "lichter"];

    public static (Bound Bound, int Last)? Read(TokenizedText text, int at) => Signs(text, at) ?? Limit(text, at) ?? Compared(text, at) ?? Equal(text, at) ?? OrMore(text, at);

    static (Bound, int)? Signs(TokenizedText text, int at)
    {
        var sign = text.At(at).Text;
        if (sign is not ("<" or ">" or "≤" or "≥" or "=")) return null;
        var included = sign is "≤" or "≥" || text.At(at + 1).Text is "=";
        var first = text.At(at + 1).Text is "=" ? at + 2 : at + 1;
        if (NumberGrammar.Read(text, first) is not { } n) return null;
        var last = first + n.Tokens - 1;
        return sign is "=" ? (Bound.Exactly(n.Value), last) : sign is ">" or "≥" ? (Bound.Above(n.Value, included), last) : (Bound.Below(n.Value, included), last);
    }

    /// <summary>"maximaal 100", "hoogstens 3", "op zijn minst 20", "minstens of gelijk aan 30".</summary>
    static (Bound, int)? Limit(TokenizedText text, int at)
    {
        var (least, first) = (text.At(at).Norm, text.At(at + 1).Norm, text.At(at + 2).Norm) switch
        {
            ("maximaal" or "maximum" or "max" or "hoogstens", _, _) => (false, at + 1),
            ("minimaal" or "minimum" or "min" or "minstens", "of", "gelijk") when text.At(at + 3).Is("aan") => (true, at + 4),
            ("minimaal" or "minimum" or "minstens", _, _) => (true, at + 1),
            ("op", "zijn" or "z" or "hun", "minst") => (true, at + 3),
            ("op", "zijn" or "z" or "hun", "hoogst" or "meest") => (false, at + 3),
            ("ten", "minste", _) => (true, at + 2),
            ("ten", "hoogste", _) => (false, at + 2),
            _ => (false, -1),
        };
        if (first < 0 || NumberGrammar.Read(text, first) is not { } n) return null;
        return (least ? Bound.Above(n.Value, true) : Bound.Below(n.Value, true), first + n.Tokens - 1);
    }

    /// <summary>"groter dan", "niet kleiner als", "minder dan of gelijk aan", "meer dan 5000 of gelijk aan".</summary>
    static (Bound, int)? Compared(TokenizedText text, int at)
    {
        if (text.At(at).Norm is "boven" or "onder" && Number(text, text.At(at + 1).Is("de") ? at + 2 : at + 1) is { } side)
            return (text.At(at).Is("boven") ? Bound.Above(side.Value, false) : Bound.Below(side.Value, false), (text.At(at + 1).Is("de") ? at + 2 : at + 1) + side.Tokens - 1);
        var not = text.At(at).Is("niet");
        var i = not ? at + 1 : at;
        var more = s_more.Contains(text.At(i).Norm);
        if (!more && !s_less.Contains(text.At(i).Norm)) return null;
        i++;
        if (text.At(i).Is("is")) i++;
        var than = text.At(i).Norm is "dan" or "als";
        if (than) i++;
        var equal = text.At(i).Norm is "of" or "en" && text.At(i + 1).Is("gelijk") && text.At(i + 2).Is("aan");
        if (equal) i += 3;
        if (!than && !equal) return null;
        if (Number(text, i) is not { } n) return null;
        var last = i + n.Tokens - 1;
        if (!equal && text.At(last + 1).Is("of") && text.At(last + 2).Is("gelijk") && text.At(last + 3).Is("aan")) (equal, last) = (true, last + 3);
        return (more != not ? Bound.Above(n.Value, equal || not) : Bound.Below(n.Value, equal || not), last);
    }

    /// <summary>"gelijk aan 20", "gelijk aan 5000 of meer dan dat". "gelijk aan 5000 of minder dan 5000" is two phrases.</summary>
    static (Bound, int)? Equal(TokenizedText text, int at)
    {
        if (!text.At(at).Is("gelijk") || !text.At(at + 1).Is("aan") || Number(text, at + 2) is not { } n) return null;
        var last = at + 1 + n.Tokens;
        return Open(text, last, n.Value) ?? (Bound.Exactly(n.Value), last);
    }

    static (Bound, int)? OrMore(TokenizedText text, int at) => NumberGrammar.Read(text, at) is { } n ? Open(text, at + n.Tokens - 1, n.Value) : null;

    static (Bound, int)? Open(TokenizedText text, int last, decimal value)
    {
        if (text.At(last + 1).Norm is not ("of" or "en")) return null;
        var word = text.At(last + 2).Norm;
        if (!s_more.Contains(word) && !s_less.Contains(word)) return null;
        var end = last + 2;
        if (text.At(end + 1).Norm is "dan" or "als")
        {
            if (NumberGrammar.Read(text, end + 2) is not null) return null;
            end++;
        }
        return (s_more.Contains(word) ? Bound.Above(value, true) : Bound.Below(value, true), end);
    }

    static NumberHit? Number(TokenizedText text, int at) => text.At(at).Is("de") && text.At(at + 1).Is("helft") ? new NumberHit(0.5m, 2) : NumberGrammar.Read(text, at);
}

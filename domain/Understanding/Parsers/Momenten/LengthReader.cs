namespace Maatwerk.Domain.Understanding;

/// <summary>Lengths of time: "3 dagen", "anderhalf uur", "1 jaar, 1 maand en 21 dagen", "een paar weken", "halfuur", "de hele maand".</summary>
internal static class LengthReader
{
    const int MostParts = 6;
    const decimal MostSeconds = 10_000m * 365 * 86_400;

    /// <summary>A length with a number; several parts may follow each other.</summary>
    public static Hit<TimeLength>? Read(MomentText text, int at) => text.Lengths.Get(text, at, Parts);

    static Hit<TimeLength>? Parts(MomentText text, int at)
    {
        if (Part(text, at) is not { } first) return null;
        List<(decimal, TimeUnit)> parts = [first.Value];
        var last = first.Last;
        while (parts.Count < MostParts)
        {
            var next = text.IsMark(last + 1, ",") ? last + 2 : last + 1;
            next = text.After(next, "en");
            if (Quarter(text, next, last, parts[^1]) is { } quarter) { parts[^1] = quarter.Value; last = quarter.Last; break; }
            if (Part(text, next) is not { } part || parts.Any(p => p.Item2 == part.Value.Unit) || next == last + 1 && Whole(text, next) is null) break;
            parts.Add(part.Value);
            last = part.Last;
        }
        return new Hit<TimeLength>(new TimeLength(parts), last);
    }

    /// <summary>"een jaar en een kwart [jaar]".</summary>
    static Hit<(decimal, TimeUnit)>? Quarter(MomentText text, int next, int last, (decimal Count, TimeUnit Unit) before)
    {
        if (next != last + 2 || text.Norm(next) is not "een" || text.Norm(next + 1) is not ("kwart" or "half" or "halve")) return null;
        return MomentWords.Unit(text.Norm(next + 2)) is { } unit && unit != before.Unit ? null : new Hit<(decimal, TimeUnit)>((before.Count + (text.Norm(next + 1) is "kwart" ? 0.25m : 0.5m), before.Unit), next + 1);
    }

    static Hit<(decimal Count, TimeUnit Unit)>? Part(MomentText text, int at)
    {
        if (Single(text, at) is { } single) return single;
        if (Whole(text, at) is not { } number || number.Value < 0) return null;
        var next = text.IsDash(number.Last + 1) && text.IsGlued(number.Last + 1) && text.IsGlued(number.Last + 2) ? number.Last + 2 : number.Last + 1;
        if (MomentWords.Direction(text.Norm(next)) is 1 or -1 && MomentWords.Unit(text.Norm(next + 1)) is not null) return null;
        if (text.Norm(next) is "kwartier" && number.Value < 100) return new Hit<(decimal, TimeUnit)>((number.Value * 15, TimeUnit.Minute), next);
        if (MomentWords.Unit(text.Norm(next)) is not { } unit || number.Value * TimeLength.Seconds(unit) > MostSeconds) return null;
        return new Hit<(decimal, TimeUnit)>((number.Value, unit), IsAbbreviation(text, next) ? next + 1 : next);
    }

    static bool IsAbbreviation(MomentText text, int at) => text.Norm(at) is "min" or "sec" or "mnd" && text.IsMark(at + 1, ".") && text.IsGlued(at + 1) && text.At(at + 2).IsWord && char.IsLower(text.At(at + 2).Text[0]);

    /// <summary>"halfuur", "kwartier", "halfjaar", "een kwartier".</summary>
    static Hit<(decimal, TimeUnit)>? Single(MomentText text, int at)
    {
        var i = text.Norm(at) is "een" ? at + 1 : at;
        return text.Norm(i) switch
        {
            "halfuur" or "halfuurtje" => new Hit<(decimal, TimeUnit)>((0.5m, TimeUnit.Hour), i),
            "halfjaar" => new Hit<(decimal, TimeUnit)>((0.5m, TimeUnit.Year), i),
            "kwartier" or "kwartiertje" => new Hit<(decimal, TimeUnit)>((15, TimeUnit.Minute), i),
            _ => null,
        };
    }

    /// <summary>The number before a unit: also "een", "een half", "een paar", "enkele", "½".</summary>
    public static Hit<decimal>? Whole(MomentText text, int at)
    {
        var norm = text.Norm(at);
        if (norm is "een" && MomentWords.Few(text.Norm(at + 1)) is { } few && text.Norm(at + 1) is not "wat") return new Hit<decimal>(few, at + 1);
        if (norm is "een" && text.Norm(at + 1) is "half" or "halve") return new Hit<decimal>(0.5m, at + 1);
        if (norm is "een" && text.Norm(at + 1) is "kwart") return new Hit<decimal>(0.25m, at + 1);
        if (norm is "een" or "ene") return new Hit<decimal>(1, at);
        if (MomentWords.Few(norm) is { } some && norm is not "aantal") return new Hit<decimal>(some, at);
        if (text.At(at).Text is "½") return new Hit<decimal>(0.5m, at);
        if (text.At(at).IsNumber) return DutchNumbers.Digits(text.At(at).Text) is { } digits && digits < 1_000_000 ? new Hit<decimal>(digits, at) : null;
        return DutchNumbers.Read(text.Tokens, at) is { } words && text.At(at).IsWord && words.Value < 1_000_000 ? new Hit<decimal>(words.Value, at + words.Tokens - 1) : null;
    }
}

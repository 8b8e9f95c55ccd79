namespace Maatwerk.Domain.Understanding;

/// <summary>Years, decades and centuries: "2019", "jaar 2008", "het jaar", "volgend jaar", "de jaren '90", "jaren zeventig", "21e eeuw".</summary>
internal static class YearStretches
{
    public static Hit<Stretch>? Read(MomentText text, int at) => Decade(text, at) ?? Named(text, at) ?? Century(text, at) ?? Alone(text, at);

    static Hit<Stretch>? Named(MomentText text, int at)
    {
        var word = text.Norm(at) is "huidige" or "dit" or "huidig" ? at + 1 : at;
        if (text.Norm(word) is "jaar" or "kalenderjaar")
        {
            if (CalendarNumbers.Year(text, word + 1) is { } year) return Made(Stretch.Year(year.Value), year.Last);
            if (word == at && text.Whole(word + 1) is { Value: >= 100 and <= 2999 } early && text.Norm(early.Last + 1) is not "en") return Made(Stretch.Year(early.Value), early.Last);
        }
        if (text.Norm(at) is "het" or "mijn" && text.Norm(at + 1) is "jaar" && text.Norm(at + 2) is not "op" && CalendarNumbers.Year(text, at + 2) is null) return Made(Stretch.Year(text.Today.Year), at + 1, relative: true);
        return MomentWords.Direction(text.Norm(at)) is { } direction && text.Norm(at + 1) is "jaar" or "kalenderjaar" ? Made(Stretch.Year(text.Today.Year + direction), at + 1, relative: true) : null;
    }

    /// <summary>A year alone: four digits that are not counted, priced or glued to something, or a year in words.</summary>
    static Hit<Stretch>? Alone(MomentText text, int at)
    {
        if (CalendarNumbers.Year(text, at) is not { } year || text.At(at).Kind == TokenKind.Mark) return null;
        if (text.At(at).IsWord && (year.Value is < 1500 or > 2100 || text.Norm(at) is "duizend" or "tweeduizend" && year.Last == at)) return null;
        if (text.At(at).IsNumber && (year.Value is < 1500 or > 2200 || text.At(at).Text.Length != 4 || IsGluedAround(text, at))) return null;
        var next = text.At(year.Last + 1);
        return text.At(at - 1).Text is "€" or "$" or "#" or "£" || next.Text is "€" or "%" or "°" || next.IsWord && s_counted.Contains(next.Norm) || MomentWords.Unit(next.Norm) is not null ? null : Made(Stretch.Year(year.Value), year.Last);
    }

    static bool IsGluedAround(MomentText text, int at) => text.IsGlued(at) && text.At(at - 1).Text is not ("(" or "<" or ">" or "=" or "\"" or "'" or "~") || text.IsGlued(at + 1) && text.At(at + 1).Text is "-" or "/" or "%" or "+" or "*" && text.IsGlued(at + 2);

    static readonly HashSet<string> s_counted = ["euro", "eur", "euros", "mensen", "personen", "inwoners", "gezinnen", "keer", "stuks", "procent", "k", "kg", "km", "meter", "woningen", "clienten", "kinderen", "gulden", "dollar", "man", "huishoudens"];

    /// <summary>"de jaren '90", "jaren 1990", "jaren zeventig", "de jaren nul".</summary>
    static Hit<Stretch>? Decade(MomentText text, int at)
    {
        var word = text.After(at, "de");
        if (text.Norm(word) is not "jaren") return null;
        var next = text.At(word + 1).Text is "'" or "’" or "‘" ? word + 2 : word + 1;
        if (CalendarNumbers.Year(text, next) is { } full && full.Value % 10 == 0) return Made(Between(full.Value, full.Value), full.Last);
        if (text.Whole(next) is not { } number || number.Value % 10 != 0) return null;
        if (number.Value >= 1000) return Made(Between(number.Value, number.Value), number.Last);
        if (number.Value > 90) return null;
        var (past, future) = number.Value <= text.Today.Year % 100 ? (2000 + number.Value, 2100 + number.Value) : (1900 + number.Value, 2000 + number.Value);
        var iso = IsoText.Range($"XX{number.Value}-01-01", $"XX{(number.Value + 10) % 100:00}-01-01", "P10Y");
        return new Hit<Stretch>(new Stretch(iso, Ten(past), Ten(future), TimeUnit.Decade), number.Last);
    }

    static Stretch Between(int first, int year) => Stretch.Sure(IsoText.Range(IsoText.Date(first, 1, 1), IsoText.Date(year + 10, 1, 1), "P10Y"), new DateOnly(first, 1, 1), new DateOnly(first + 10, 1, 1), TimeUnit.Decade);

    static Days Ten(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year + 10, 1, 1));

    static Hit<Stretch>? Century(MomentText text, int at)
    {
        if (text.Rank(at) is not { Value: >= 2 and <= 40 } rank || text.Norm(rank.Last + 1) is not "eeuw") return null;
        var year = (rank.Value - 1) * 100;
        return Made(Stretch.Sure(IsoText.Range(IsoText.Date(year, 1, 1), IsoText.Date(year + 100, 1, 1), "P100Y"), new DateOnly(year, 1, 1), new DateOnly(year + 100, 1, 1), TimeUnit.Century), rank.Last + 1);
    }

    static Hit<Stretch>? Made(Stretch? stretch, int last, bool relative = false) => stretch is { } known ? new Hit<Stretch>(known with { IsRelative = relative }, last) : null;
}

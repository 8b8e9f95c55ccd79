namespace Maatwerk.Domain.Understanding;

/// <summary>Quarters, half years, seasons and relative months: "K3", "Q1 2017", "H2-2019", "het derde kwartaal van 2016", "dit kwartaal", "zomer van 2016", "volgende maand".</summary>
internal static class QuarterStretches
{
    public static Hit<Stretch>? Read(MomentText text, int at) => Coded(text, at) ?? YearFirst(text, at) ?? Spoken(text, at) ?? Season(text, at) ?? Directed(text, at);

    /// <summary>"K4 2016", "Q1-2019", "H2 2019".</summary>
    static Hit<Stretch>? Coded(MomentText text, int at)
    {
        if (Code(text, at) is not { } code) return null;
        var next = text.IsDash(at + 2) && text.IsGlued(at + 2) && text.IsGlued(at + 3) ? at + 3 : text.After(at + 2, "van", "in");
        return CalendarNumbers.Year(text, next) is { } year ? new Hit<Stretch>(Stretch.Part(year.Value, code.First, code.Months, text.Today), year.Last) : new Hit<Stretch>(Stretch.Part(null, code.First, code.Months, text.Today), at + 1);
    }

    static (int First, int Months)? Code(MomentText text, int at)
    {
        if (text.Norm(at) is not ("k" or "q" or "h") || !text.IsGlued(at + 1) || text.At(at + 1) is not { IsNumber: true, Text.Length: 1 } || text.IsGlued(at + 2) && text.At(at + 2).IsWord) return null;
        var number = text.At(at + 1).Text[0] - '0';
        return text.Norm(at) is "h" ? number is 1 or 2 ? (number * 6 - 5, 6) : null : number is >= 1 and <= 4 ? (number * 3 - 2, 3) : null;
    }

    /// <summary>"2016 K3", "2019-Q1", "2016 het derde kwartaal".</summary>
    static Hit<Stretch>? YearFirst(MomentText text, int at)
    {
        if (!text.At(at).IsNumber || CalendarNumbers.Year(text, at) is not { } year) return null;
        var next = text.IsDash(at + 1) && text.IsGlued(at + 1) ? at + 2 : at + 1;
        if (Code(text, next) is { } code) return new Hit<Stretch>(Stretch.Part(year.Value, code.First, code.Months, text.Today), next + 1);
        return Rank(text, next) is { } rank ? new Hit<Stretch>(Stretch.Part(year.Value, rank.Value * 3 - 2, 3, text.Today), rank.Last) : null;
    }

    static Hit<Stretch>? Spoken(MomentText text, int at)
    {
        if (text.Rank(text.After(at, "de")) is { Value: 1 or 2 } half && text.Norm(half.Last + 1) is "helft" && text.Norm(half.Last + 2) is "van" && CalendarNumbers.Year(text, half.Last + 3) is { } halfYear)
            return new Hit<Stretch>(Stretch.Part(halfYear.Value, half.Value * 6 - 5, 6, text.Today), halfYear.Last);
        if (Rank(text, at) is not { } rank) return null;
        var next = text.After(rank.Last + 1, "van", "in");
        if (CalendarNumbers.Year(text, next) is { } year) return new Hit<Stretch>(Stretch.Part(year.Value, rank.Value * 3 - 2, 3, text.Today), year.Last);
        return MomentWords.Direction(text.Norm(next)) is { } direction && text.Norm(next + 1) is "jaar"
            ? new Hit<Stretch>(Stretch.Part(text.Today.Year + direction, rank.Value * 3 - 2, 3, text.Today), next + 1) : new Hit<Stretch>(Stretch.Part(null, rank.Value * 3 - 2, 3, text.Today), rank.Last);
    }

    /// <summary>"het derde kwartaal", "kwartaal 2".</summary>
    static Hit<int>? Rank(MomentText text, int at) => text.Norm(at) is "kwartaal" && text.Whole(at + 1) is { Value: >= 1 and <= 4 } number && text.At(at + 1).IsNumber ? number : text.Rank(text.After(at, "het")) is { Value: >= 1 and <= 4 } rank && text.Norm(rank.Last + 1) is "kwartaal" ? rank with { Last = rank.Last + 1 } : null;

    static Hit<Stretch>? Season(MomentText text, int at)
    {
        var direction = MomentWords.Direction(text.Norm(at));
        var word = direction is null ? at : at + 1;
        if (SeasonCode(text.Norm(word)) is not { } code || !text.At(word).IsWord) return null;
        if (direction is { } shift) return new Hit<Stretch>(new Stretch($"{IsoText.Year(text.Today.Year + shift)}-{code}", null, null, TimeUnit.Month), word);
        var next = text.After(word + 1, "van", "in");
        return CalendarNumbers.Year(text, next) is { } year && text.At(next).IsNumber ? new Hit<Stretch>(new Stretch($"{IsoText.Year(year.Value)}-{code}", null, null, TimeUnit.Month), year.Last) : new Hit<Stretch>(new Stretch(code, null, null, TimeUnit.Month), word);
    }

    static string? SeasonCode(string norm) => norm switch { "lente" or "voorjaar" => "SP", "zomer" or "midzomer" => "SU", "herfst" or "najaar" => "FA", "winter" => "WI", _ => null };

    /// <summary>"deze maand", "afgelopen kwartaal", "volgende maand", "de maand na de volgende", "komend decennium".</summary>
    static Hit<Stretch>? Directed(MomentText text, int at)
    {
        if (text.Norm(at) is "de" or "mijn" && text.Norm(at + 1) is "maand") return text.Norm(at + 2) is "na" && text.Norm(at + 3) is "de" && text.Norm(at + 4) is "volgende" ? Months(text, 2, at + 4) : Months(text, 0, at + 1);
        if (text.Norm(at) is "het" && MomentWords.Direction(text.Norm(at + 1)) is { } shift && text.Norm(at + 2) is "decennium") return Decade(text, shift, at + 2);
        if (MomentWords.Direction(text.Norm(at)) is not { } direction) return null;
        if (text.Norm(at + 1) is "decennium") return Decade(text, direction, at + 1);
        return MomentWords.Unit(text.Norm(at + 1)) switch
        {
            TimeUnit.Month => text.Norm(at + 1) is "maand" or "mnd" ? Months(text, direction, at + 1) : null,
            TimeUnit.Quarter => Quarter(text, direction, at + 1),
            _ => null,
        };
    }

    static Hit<Stretch>? Months(MomentText text, int shift, int last)
    {
        var month = new DateOnly(text.Today.Year, text.Today.Month, 1).AddMonths(shift);
        return Stretch.Month(month.Year, month.Month) is { } found ? new Hit<Stretch>(found with { IsRelative = true }, last) : null;
    }

    static Hit<Stretch>? Quarter(MomentText text, int shift, int last)
    {
        var month = new DateOnly(text.Today.Year, (text.Today.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * shift);
        return new Hit<Stretch>(Stretch.Part(month.Year, month.Month, 3, text.Today), last);
    }

    static Hit<Stretch>? Decade(MomentText text, int shift, int last)
    {
        var year = text.Today.Year / 10 * 10 + 10 * shift;
        return new Hit<Stretch>(Stretch.Sure(IsoText.Range(IsoText.Date(year, 1, 1), IsoText.Date(year + 10, 1, 1), "P10Y"), new DateOnly(year, 1, 1), new DateOnly(year + 10, 1, 1), TimeUnit.Decade), last);
    }
}

namespace Maatwerk.Domain.Understanding;

/// <summary>Times of day: "14:30", "9.00 uur", "om 10 uur", "half drie", "kwart over 9", "tien over half vier 's middags".</summary>
public static class DutchTimes
{
    /// <summary>The first time in the text, or null. Hours 1–6 without more are taken as afternoon, as in office talk.</summary>
    public static TimeOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var moments = MomentText.ForDays(new TokenizedText(text), new DateOnly(2026, 1, 1));
        for (var i = 0; i < moments.Count; i++)
            if (Read(moments, i) is { } time) return time;
        return null;
    }

    /// <summary>A time within the few tokens after a date.</summary>
    internal static TimeOnly? Near(MomentText text, int last)
    {
        for (var i = last + 1; i <= last + 3; i++)
            if (Read(text, i) is { } time) return time;
        return null;
    }

    static TimeOnly? Read(MomentText text, int at)
    {
        if (text.Norm(at) is "om" or "rond" or "omstreeks") return ClockReader.Read(text, at + 1, ClockNeed.Bare) is { } asked ? Office(asked.Value) : null;
        if (text.Norm(at - 1) is "over" or "binnen" or "per" or "na" or "om" || text.At(at).IsNumber && text.IsGlued(at) && !text.At(at).Text.Contains(':', StringComparison.Ordinal)) return null;
        return ClockReader.Read(text, at, ClockNeed.Beside) is { } clock ? Office(clock.Value) : null;
    }

    static TimeOnly Office(Clock clock) => TimeOnly.FromTimeSpan((clock.IsTwoWay && clock.Hour is >= 0 and < 7 ? clock.Later : clock).Time);
}

namespace Maatwerk.Domain.Understanding;

/// <summary>Times as spoken: "half negen", "kwart voor drie", "tien over half vijf", "drie minuten voor acht".</summary>
internal static class SpokenClock
{
    public static Hit<Clock>? Read(MomentText text, int at)
    {
        if (text.Norm(at) is "half" && Hour(text, at + 1) is { } half) return Of(half.Value * 60 - 30, half.Last);
        if (text.Norm(at) is "kwart") return Beside(text, at + 1, 15);
        if (text.Whole(at) is not { Value: >= 1 and <= 29 } minutes || text.Norm(at) is "half" or "halve" or "een") return null;
        var named = text.Norm(at + 1) is "minuten" or "minuut" or "min";
        if (Beside(text, named ? at + 2 : at + 1, minutes.Value) is not { } clock) return null;
        return named || minutes.Value % 5 == 0 || text.Norm(at + 2) is "half" ? clock : null;
    }

    /// <summary>"voor acht", "over half negen".</summary>
    static Hit<Clock>? Beside(MomentText text, int at, int minutes)
    {
        var sign = text.Norm(at) switch { "voor" => -1, "over" => 1, _ => 0 };
        if (sign == 0) return null;
        var half = text.Norm(at + 1) is "half";
        return Hour(text, half ? at + 2 : at + 1) is { } hour ? Of(hour.Value * 60 - (half ? 30 : 0) + sign * minutes, hour.Last) : null;
    }

    static Hit<int>? Hour(MomentText text, int at)
    {
        if (text.Norm(at) is "half" or "halve" || text.Whole(at) is not { Value: >= 1 and <= 24 } hour || text.At(at) is { IsNumber: true, Text.Length: > 2 }) return null;
        if (text.IsGlued(at + 1) && text.At(at + 1) is { IsWord: true, Norm: not ("u" or "uur") }) return null;
        if (MomentWords.Unit(text.Norm(at + 1)) is { } unit && unit != TimeUnit.Hour || text.Norm(at + 1) is "euro" or "miljoen" or "personen" or "mensen") return null;
        return new Hit<int>(hour.Value, text.Norm(at + 1) is "uur" or "u" ? at + 1 : at);
    }

    static Hit<Clock> Of(int minutes, int last)
    {
        minutes = (minutes + 24 * 60) % (24 * 60);
        var (hour, minute) = (minutes / 60, minutes % 60);
        return new Hit<Clock>(new Clock(hour, minute, null, hour is >= 0 and <= 12), last);
    }
}

namespace Maatwerk.Domain.Understanding;

/// <summary>Times of day: "14:30", "9.00 uur", "om 10 uur", "half drie", "kwart over 9".</summary>
public static class DutchTimes
{
    /// <summary>The first time in the text, or null. Hours 1–7 without more are taken as afternoon, as in office talk.</summary>
    public static TimeOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text);
        for (var i = 0; i < tokens.Tokens.Count; i++)
            if (Read(tokens, i) is { } time) return time;
        return null;
    }

    /// <summary>A time within the few tokens after a date.</summary>
    internal static TimeOnly? Near(TokenizedText text, int last)
    {
        for (var i = last + 1; i <= last + 3; i++)
            if (Read(text, i) is { } time) return time;
        return null;
    }

    static TimeOnly? Read(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (token.IsNumber && Clock(token.Text) is { } clock) return clock;
        var hour = Hour(text.At(at + 1));
        return token.Norm switch
        {
            "half" when hour is { } h => Of(h - 1, 30),
            "kwart" when text.At(at + 1).Norm is "over" or "voor" && Hour(text.At(at + 2)) is { } h => text.At(at + 1).Is("over") ? Of(h, 15) : Of(h - 1, 45),
            "om" when hour is { } h && text.At(at + 2) is { Norm: "uur" or "u" or "" } => Of(h, 0),
            _ => Hour(token) is { } h && text.At(at + 1).Norm is "uur" or "u" or "uhr" && text.At(at - 1).Norm is not ("over" or "binnen" or "per" or "na") ? Of(h, 0) : null,
        };
    }

    static int? Hour(Token token) => token.IsNumber ? int.TryParse(token.Text, out var n) && n is >= 1 and <= 24 ? n : null : DutchNumbers.Word(token.Norm) is >= 1 and <= 12 and var w && w % 1 == 0 ? (int)w : null;

    static TimeOnly? Clock(string text)
    {
        var parts = text.Split(':', '.');
        return parts.Length == 2 && parts[1].Length == 2 && int.TryParse(parts[0], out var h) && int.TryParse(parts[1], out var m) && h is >= 0 and < 24 && m is >= 0 and < 60 ? new TimeOnly(h, m) : null;
    }

    static TimeOnly Of(int hour, int minute) => new((hour is >= 1 and < 7 ? hour + 12 : hour == 0 ? 12 : hour) % 24, minute);
}

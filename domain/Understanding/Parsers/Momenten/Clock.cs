using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>A time of day as said: minutes and seconds only when said. An hour up to twelve without a part of the day can also be twelve hours later.</summary>
internal readonly record struct Clock(int Hour, int? Minute, int? Second, bool IsTwoWay)
{
    public static Clock Of(int hour, int? minute = null, int? second = null) => new(hour == 24 ? 0 : hour, minute, second, hour is >= 1 and <= 12);

    public string Iso => string.Create(CultureInfo.InvariantCulture, $"T{Hour:00}") + (Minute is { } m ? ":" + m.ToString("00", CultureInfo.InvariantCulture) : "") + (Second is { } s ? ":" + s.ToString("00", CultureInfo.InvariantCulture) : "");

    public TimeSpan Time => new(Hour, Minute ?? 0, Second ?? 0);

    /// <summary>The readings, as said first.</summary>
    public Clock[] Ways => IsTwoWay ? [this with { IsTwoWay = false }, Later] : [this];

    public Clock Later => this with { Hour = (Hour + 12) % 24, IsTwoWay = false };

    /// <summary>The one reading that fits a part of the day.</summary>
    public Clock In(DayPart part)
    {
        if (!IsTwoWay) return this;
        var later = part switch
        {
            DayPart.Morning => false,
            DayPart.Night => Hour >= 6,
            DayPart.Lunch => Hour < 5,
            _ => Hour < 12,
        };
        return later ? Later : this with { IsTwoWay = false };
    }
}

using System.Globalization;

namespace Maatwerk.Domain.Understanding;

/// <summary>ISO 8601 notation of what was said.</summary>
internal static class IsoText
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    public static string Date(int? year, int? month, int? day) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{Two(month)}-{Two(day)}");

    public static string Month(int? year, int? month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{Two(month)}");

    public static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX";

    public static string Weekday(int weekday) => "XXXX-WXX-" + (weekday + 1).ToString(CultureInfo.InvariantCulture);

    public static string Week(DateOnly monday) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(monday.ToDateTime(default)):00}");

    public static string Range(string start, string end, string length) => $"({start},{end},{length})";

    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Hours, minutes and seconds between two times: PT1H30M.</summary>
    public static string Length(TimeSpan length)
    {
        if (length.TotalHours < 0) length += TimeSpan.FromDays(1);
        var hours = (int)length.TotalHours;
        return "PT" + (hours > 0 ? $"{hours.ToString(CultureInfo.InvariantCulture)}H" : "") + (length.Minutes > 0 ? $"{length.Minutes.ToString(CultureInfo.InvariantCulture)}M" : "") + (length.Seconds > 0 ? $"{length.Seconds.ToString(CultureInfo.InvariantCulture)}S" : "");
    }

    public static string Days(DateOnly from, DateOnly to) => string.Create(CultureInfo.InvariantCulture, $"P{to.DayNumber - from.DayNumber}D");

    static string Two(int? value) => value?.ToString("00", CultureInfo.InvariantCulture) ?? "XX";
}

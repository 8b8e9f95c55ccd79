namespace Maatwerk.Domain.Kalender;

/// <summary>The days that count as a holiday for legal terms. Source: Algemene termijnenwet, article 3.</summary>
public static class Feestdagen
{
    /// <summary>The name of the holiday on this day, or null.</summary>
    public static string? Name(DateOnly dag) => (dag.Month, dag.Day) switch
    {
        (1, 1) => "Nieuwjaarsdag",
        (5, 5) => "Bevrijdingsdag",
        (12, 25) => "eerste kerstdag",
        (12, 26) => "tweede kerstdag",
        _ when dag == Koningsdag(dag.Year) => "Koningsdag",
        _ => (dag.DayNumber - Pasen(dag.Year).DayNumber) switch
        {
            -2 => "Goede Vrijdag",
            0 => "eerste paasdag",
            1 => "tweede paasdag",
            39 => "Hemelvaartsdag",
            49 => "eerste pinksterdag",
            50 => "tweede pinksterdag",
            _ => null,
        },
    };

    /// <summary>27 April; 26 April when the 27th is a Sunday.</summary>
    public static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    /// <summary>Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher.</summary>
    public static DateOnly Pasen(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return new DateOnly(jaar, n / 31, n % 31 + 1);
    }
}

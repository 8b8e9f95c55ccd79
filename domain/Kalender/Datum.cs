using System.Globalization;

namespace Maatwerk.Domain.Kalender;

/// <summary>Dates and amounts as Dutch people write them. The words stand here, so the machine's own language settings do not matter.</summary>
public static class Datum
{
    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>"vrijdag 27 november 2026".</summary>
    public static string Lang(DateOnly dag) => $"{Dagen[(int)dag.DayOfWeek]} {Kort(dag)}";

    /// <summary>"27 november 2026".</summary>
    public static string Kort(DateOnly dag) => string.Create(CultureInfo.InvariantCulture, $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}");

    /// <summary>"27 november 2026 om 14.05 uur", in Dutch time.</summary>
    public static string MetTijd(DateTimeOffset moment)
    {
        var local = Nederland.Local(moment);
        return string.Create(CultureInfo.InvariantCulture, $"{Kort(DateOnly.FromDateTime(local.DateTime))} om {local.Hour}.{local.Minute:00} uur");
    }

    /// <summary>"vandaag", "morgen", "gisteren", "over 3 dagen", "5 dagen geleden".</summary>
    public static string Afstand(DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        > 0 and var days => string.Create(CultureInfo.InvariantCulture, $"over {days} dagen"),
        var days => string.Create(CultureInfo.InvariantCulture, $"{-days} dagen geleden"),
    };
}

/// <summary>Amounts in euro as Dutch people write them.</summary>
public static class Bedrag
{
    private static readonly NumberFormatInfo Dutch = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "-" };

    /// <summary>"€ 1.972,93"; whole euros without cents: "€ 28.000".</summary>
    public static string Tekst(decimal euro) => "€ " + euro.ToString(decimal.IsInteger(decimal.Round(euro, 2)) ? "N0" : "N2", Dutch);
}

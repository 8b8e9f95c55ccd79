namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>Which of our parsers answers a spec file, by the name of the file.</summary>
public static class SpecModels
{
    static readonly Dictionary<string, Func<string, DateTime, IReadOnlyList<SpecEntity>>> s_models = new(StringComparer.Ordinal)
    {
        ["NumberModel"] = (text, _) => NumberDress.Numbers(text),
        ["NumberRangeModel"] = (text, _) => NumberDress.Ranges(text),
        ["OrdinalModel"] = (text, _) => NumberDress.Ordinals(text, relative: true),
        ["OrdinalModelSuppressExtendedTypes"] = (text, _) => NumberDress.Ordinals(text, relative: false),
        ["PercentModel"] = (text, _) => NumberDress.Percentages(text),
        ["AgeModel"] = (text, _) => NumberDress.Ages(text),
        ["CurrencyModel"] = (text, _) => NumberDress.Money(text),
        ["BooleanModel"] = (text, _) => TextDress.YesNo(text),
        ["PhoneNumberModel"] = (text, _) => TextDress.PhoneNumbers(text),
        ["EmailModel"] = (text, _) => TextDress.EmailAddresses(text),
        ["URLModel"] = (text, _) => TextDress.WebAddresses(text),
        ["DateTimeModel"] = MomentDress.Find,
    };

    /// <summary>The parser for a file, or null when we have none.</summary>
    public static Func<string, DateTime, IReadOnlyList<SpecEntity>>? For(string file)
    {
        var name = Path.GetFileName(file).Split('.')[0];
        return s_models.TryGetValue(name, out var model) ? model : IsInner(file) && Path.GetFileName(Path.GetDirectoryName(file)) == "DateTime" ? s_models.GetValueOrDefault("DateTimeModel") : null;
    }

    /// <summary>Files that test inner layers upstream: only what they want found counts.</summary>
    public static bool IsInner(string file) => Path.GetFileName(file).Split('.')[0] is var name && (name.EndsWith("Extractor", StringComparison.Ordinal) || name.EndsWith("Parser", StringComparison.Ordinal));

    /// <summary>The type an inner file is about: DatePeriodExtractor is about daterange.</summary>
    public static string InnerType(string file) => Path.GetFileName(file).Split('.')[0].Replace("Extractor", "", StringComparison.Ordinal).Replace("Parser", "", StringComparison.Ordinal) switch
    {
        "Date" or "Holiday" => "date",
        "DatePeriod" => "daterange",
        "DateTime" => "datetime",
        "DateTimePeriod" => "datetimerange",
        "Duration" => "duration",
        "Set" => "set",
        "Time" => "time",
        "TimePeriod" => "timerange",
        "TimeZone" => "timezone",
        _ => "",
    };
}

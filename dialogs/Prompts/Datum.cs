using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A date, as people say it; or none.</summary>
public sealed class Datum : Vraag<DateOnly?>
{
    private Datum(string question) : base(question, AntwoordJson.Default.NullableDateOnly) { }

    public static Datum OrNone(string question) => new(question);

    public override Invoer Field => new(InvoerSoort.Datum, [], 0, Verplicht: false);

    protected override IReadOnlyList<string> Buttons => ["Geen datum"];

    public override string Show(DateOnly? answer) => answer is { } day ? Domain.Kalender.Datum.Lang(day) : "geen datum";

    public override string AsTyped(DateOnly? answer) => answer?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    public override string HowTo => "Typ een dag, bijvoorbeeld ‘vrijdag’ of ‘27 november’, of ‘geen datum’.";

    protected override Gehoord<DateOnly?>? Find(string text, DateTimeOffset now) =>
        DutchDates.FindAll(text, Nederland.Day(now)) is [var only] ? new(only.Date, text.Substring(only.Start, only.Length)) : null;

    protected override Recognition<DateOnly?> Understand(string text, DateTimeOffset now)
    {
        if (Zinnen.IsNone(text) || Zinnen.IsUnknown(text) || text.StartsWith("geen ", StringComparison.OrdinalIgnoreCase)) return Recognition<DateOnly?>.Understood(null);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var iso)) return Recognition<DateOnly?>.Understood(iso);
        return DutchDates.Parse(text, Nederland.Day(now)) is { } day
            ? Recognition<DateOnly?>.Understood(day)
            : Recognition<DateOnly?>.Not("Ik herken geen datum. Typ bijvoorbeeld ‘vrijdag’, ‘27 november’ of ‘geen datum’.");
    }
}

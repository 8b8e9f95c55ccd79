using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A date, as people say it; or none.</summary>
public sealed class Datum : Vraag<DateOnly?>
{
    private bool needed;
    private (DateOnly From, DateOnly To, string Why)? within;

    private Datum(string question) : base(question, AntwoordJson.Default.NullableDateOnly) { }

    public static Datum OrNone(string question) => new(question);

    /// <summary>A date that is needed.</summary>
    public static Datum Needed(string question) => new(question) { needed = true };

    /// <summary>Takes only a day from the one up to and including the other; <paramref name="why"/> is said of any other day.</summary>
    public Datum Within(DateOnly from, DateOnly to, string why)
    {
        within = (from, to, why);
        return this;
    }

    public override Invoer Field => new(InvoerSoort.Datum, [], 0, needed);

    protected override IReadOnlyList<string> Buttons => needed ? [] : ["Geen datum"];

    public override string Show(DateOnly? answer) => answer is { } day ? Domain.Kalender.Datum.Lang(day) : "geen datum";

    public override string AsTyped(DateOnly? answer) => answer?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    public override string HowTo => $"Typ een dag, bijvoorbeeld ‘vrijdag’ of ‘27 november’{(needed ? "" : ", of ‘geen datum’")}.";

    protected override Gehoord<DateOnly?>? Find(string text, DateTimeOffset now) =>
        DutchDates.FindAll(text, Nederland.Day(now)) is [var only] ? new(only.Date, text.Substring(only.Start, only.Length)) : null;

    protected override Recognition<DateOnly?> Understand(string text, DateTimeOffset now)
    {
        if (!needed && (Zinnen.IsNone(text) || Zinnen.IsUnknown(text) || text.StartsWith("geen ", StringComparison.OrdinalIgnoreCase))) return Recognition<DateOnly?>.Understood(null);
        if (Day(text, now) is not { } day) return Recognition<DateOnly?>.Not($"Ik herken geen datum. {(needed ? HowTo : "Typ bijvoorbeeld ‘vrijdag’, ‘27 november’ of ‘geen datum’.")}");
        return within is { } bounds && (day < bounds.From || day > bounds.To) ? Recognition<DateOnly?>.Not(bounds.Why) : Recognition<DateOnly?>.Understood(day);
    }

    private static DateOnly? Day(string text, DateTimeOffset now) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var iso) ? iso : DutchDates.Parse(text, Nederland.Day(now));
}

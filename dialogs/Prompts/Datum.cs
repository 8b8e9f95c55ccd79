using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A date, as people say it; or none.</summary>
public sealed class Datum : Vraag<DateOnly?>
{
    private readonly bool needed;
    private (DateOnly From, DateOnly To, string Why)? within;

    private Datum(string question, bool needed) : base(question, AntwoordJson.Default.NullableDateOnly) => this.needed = needed;

    public static Datum OrNone(string question) => new(question, needed: false);

    public static Datum Needed(string question) => new(question, needed: true);

    /// <summary>Takes only a day from the one up to and including the other; <paramref name="why"/> is said of any other day.</summary>
    public Datum Within(DateOnly from, DateOnly to, string why)
    {
        within = (from, to, why);
        return this;
    }

    public override Invoer Field => new(InvoerSoort.Datum, [], 0, Verplicht: needed);

    protected override IReadOnlyList<string> Buttons => needed ? [] : ["Geen datum"];

    public override string Show(DateOnly? answer) => answer is { } day ? Domain.Kalender.Datum.Lang(day) : "geen datum";

    public override string AsTyped(DateOnly? answer) => answer?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    public override string HowTo => needed ? "Typ een dag, bijvoorbeeld ‘vrijdag’ of ‘27 november’." : "Typ een dag, bijvoorbeeld ‘vrijdag’ of ‘27 november’, of ‘geen datum’.";

    protected override Gehoord<DateOnly?>? Find(string text, DateTimeOffset now) =>
        DutchDates.FindAll(text, Nederland.Day(now)) is [var only] ? new(only.Date, text.Substring(only.Start, only.Length)) : null;

    protected override Recognition<DateOnly?> Understand(string text, DateTimeOffset now)
    {
        if (Zinnen.IsNone(text) || Zinnen.IsUnknown(text) || text.StartsWith("geen ", StringComparison.OrdinalIgnoreCase))
            return needed ? Recognition<DateOnly?>.Wrong("Noem een dag, bijvoorbeeld ‘vrijdag’ of ‘27 november’.") : Recognition<DateOnly?>.Understood(null);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var iso)) return Bounded(iso);
        return DutchDates.Parse(text, Nederland.Day(now)) is { } day
            ? Bounded(day)
            : Recognition<DateOnly?>.Not(needed ? "Ik herken geen datum. Typ bijvoorbeeld ‘vrijdag’ of ‘27 november’." : "Ik herken geen datum. Typ bijvoorbeeld ‘vrijdag’, ‘27 november’ of ‘geen datum’.");
    }

    private Recognition<DateOnly?> Bounded(DateOnly day) =>
        within is { } bounds && (day < bounds.From || day > bounds.To) ? Recognition<DateOnly?>.Wrong(bounds.Why) : Recognition<DateOnly?>.Understood(day);
}

using System.Globalization;
using Maatwerk.Cards;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A few moments, each a day with a time, on working days to come; in Dutch time.</summary>
public sealed class Momenten : Vraag<List<string>>
{
    private const string Example = "Typ bijvoorbeeld: dinsdag 10.00 uur, donderdag 3 december 14.30 uur.";
    private const string Written = "yyyy-MM-dd'T'HH:mm";
    private static readonly TimeOnly Earliest = new(7, 0);
    private readonly int most;

    private Momenten(string question, int most) : base(question, AntwoordJson.Default.ListString) => this.most = most;

    public static Momenten Of(string question, int most) => new(question, most);

    /// <summary>A kept moment as an instant.</summary>
    public static DateTimeOffset Instant(string kept)
    {
        var local = DateTime.ParseExact(kept, Written, CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, Nederland.Tijdzone.GetUtcOffset(local)).ToUniversalTime();
    }

    public override Invoer Field => new(InvoerSoort.Tekst, [], 300);

    public override bool TryRead(System.Text.Json.JsonElement kept, out List<string> answer) =>
        base.TryRead(kept, out answer!) && answer.All(one => DateTime.TryParseExact(one, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    public override string Show(List<string> answer) => string.Join("; ", answer.Select(one => OverlegCard.Moment(Instant(one))));

    public override string HowTo => Example;

    protected override Recognition<List<string>> Understand(string text, DateTimeOffset now)
    {
        var today = Nederland.Day(now);
        var found = DutchDates.FindAll(text, today);
        if (found.Count == 0) return Recognition<List<string>>.Not($"Ik herken geen dag met een tijd. {Example}");
        if (found.FirstOrDefault(one => one.Time is null) is { Length: > 0 } bare) return Recognition<List<string>>.Wrong($"Noem bij {Datum(bare.Date)} ook een tijd. {Example}");
        if (found.FirstOrDefault(one => one.Time < Earliest) is { Length: > 0 } night) return Recognition<List<string>>.Wrong($"{Time(night.Time!.Value)} uur is in de nacht. Bedoel je {Time(night.Time.Value.AddHours(12))} uur? Typ de momenten opnieuw.");
        if (found.FirstOrDefault(one => !Werkdagen.Is(one.Date)) is { Length: > 0 } free) return Recognition<List<string>>.Wrong($"{Capital(Datum(free.Date))} is geen werkdag{(Feestdagen.Name(free.Date) is { } name ? $" ({name})" : "")}. Noem werkdagen.");
        var moments = found.Select(one => one.Date.ToDateTime(one.Time!.Value).ToString(Written, CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal).ToList();
        if (moments.Find(one => Instant(one) <= now) is { } past) return Recognition<List<string>>.Wrong($"{Capital(OverlegCard.Moment(Instant(past)))} is al voorbij. Noem momenten die nog komen.");
        return moments.Count <= most ? Recognition<List<string>>.Understood(moments) : Recognition<List<string>>.Wrong($"Dat zijn {moments.Count} momenten. Noem er hoogstens {most}.");
    }

    private static string Datum(DateOnly day) => Domain.Kalender.Datum.Lang(day);

    private static string Time(TimeOnly time) => $"{time.Hour}.{time.Minute:00}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

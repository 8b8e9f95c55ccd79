using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Signalen;

/// <summary>How somebody wants to hear of changes.</summary>
public enum Bezorgwijze
{
    [Tekst("meteen")] Meteen,
    [Tekst("één keer per werkdag")] PerDag,
}

/// <summary>When somebody wants to be left alone. What is urgent comes all the same.</summary>
/// <param name="Wijze">At once, or gathered once a working day.</param>
/// <param name="StilVan">From this hour nothing comes, Dutch time.</param>
/// <param name="StilTot">Until this hour; also not on days that are no working day.</param>
public sealed record Voorkeur(Bezorgwijze Wijze, TimeOnly StilVan, TimeOnly StilTot)
{
    private static readonly TimeOnly DigestAt = new(8, 30);

    /// <summary>At once, but not in the evening, at night, at the weekend or on a holiday.</summary>
    public static Voorkeur Standaard { get; } = new(Bezorgwijze.Meteen, new TimeOnly(20, 0), new TimeOnly(7, 0));

    /// <summary>When this signal is delivered: now, or the first moment that suits.</summary>
    public DateTimeOffset When(Signaal signaal, DateTimeOffset op, DateTimeOffset nu)
    {
        if (signaal.IsDringend) return nu;
        return Wijze == Bezorgwijze.Meteen ? IsQuiet(nu) ? FirstAt(StilTot, nu) : nu : FirstAt(DigestAt, op) is var digest && digest > nu ? digest : nu;
    }

    /// <summary>In a sentence for the user.</summary>
    public string InWords() => $"Ik stuur je berichten {Wijze.Tekst()}, niet tussen {Hour(StilVan)} en {Hour(StilTot)} uur en niet in het weekend. Dringende berichten komen altijd meteen.";

    private bool IsQuiet(DateTimeOffset nu)
    {
        var local = Nederland.Local(nu);
        var time = TimeOnly.FromDateTime(local.DateTime);
        var inHours = StilVan <= StilTot ? time >= StilVan && time < StilTot : time >= StilVan || time < StilTot;
        return inHours || !Werkdagen.Is(DateOnly.FromDateTime(local.DateTime));
    }

    // The first working day on which that hour is still to come.
    private static DateTimeOffset FirstAt(TimeOnly hour, DateTimeOffset after)
    {
        var day = Nederland.Day(after);
        while (!Werkdagen.Is(day) || At(day, hour) <= after) day = day.AddDays(1);
        return At(day, hour);
    }

    private static DateTimeOffset At(DateOnly day, TimeOnly hour)
    {
        var local = day.ToDateTime(hour);
        return new DateTimeOffset(local, Nederland.Tijdzone.GetUtcOffset(local));
    }

    private static string Hour(TimeOnly time) => time.Minute == 0 ? $"{time.Hour}" : $"{time.Hour}.{time.Minute:00}";
}

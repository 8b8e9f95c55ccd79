namespace Maatwerk.Domain.Termijnen;

/// <summary>How a day is counted from the day on which a status was reached. A day that is no working day moves on to the next one (Algemene termijnenwet, article 1).</summary>
public readonly record struct Telling(int Werkdagen, int Dagen, string InWoorden)
{
    public static Telling NaWerkdagen(int aantal) => new(aantal, 0, $"na {Kalender.Werkdagen.Tekst(aantal)}");

    public static Telling NaWeken(int aantal) => new(0, aantal * 7, $"na {aantal} weken");

    public static Telling NaDagen(int aantal) => new(0, aantal, $"na {aantal} dagen");

    public DateOnly From(DateOnly dag) => Kalender.Werkdagen.EndOfTerm(Kalender.Werkdagen.Add(dag, Werkdagen).AddDays(Dagen));

    /// <summary>The working day that lies so many working days before a day on which something happens.</summary>
    public static DateOnly Before(DateOnly dag, int werkdagen)
    {
        var before = Kalender.Werkdagen.Add(dag, -werkdagen);
        while (!Kalender.Werkdagen.Is(before)) before = before.AddDays(-1);
        return before;
    }
}

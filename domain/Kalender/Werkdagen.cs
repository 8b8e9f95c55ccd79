using System.Globalization;

namespace Maatwerk.Domain.Kalender;

/// <summary>Working days: no Saturday, no Sunday, no holiday.</summary>
public static class Werkdagen
{
    public static bool Is(DateOnly dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Feestdagen.Name(dag) is null;

    /// <summary>The day that lies this many working days later (earlier when negative). Zero gives the day itself.</summary>
    public static DateOnly Add(DateOnly dag, int werkdagen)
    {
        var step = Math.Sign(werkdagen);
        for (var left = Math.Abs(werkdagen); left > 0;)
            if (Is(dag = dag.AddDays(step))) left--;
        return dag;
    }

    /// <summary>The last working day that lies at least this many days before.</summary>
    public static DateOnly AtLeastBefore(DateOnly dag, int dagen)
    {
        var before = dag.AddDays(-dagen);
        while (!Is(before)) before = before.AddDays(-1);
        return before;
    }

    /// <summary>How many working days lie after <paramref name="van"/> up to and including <paramref name="tot"/>.</summary>
    public static int Between(DateOnly van, DateOnly tot)
    {
        var count = 0;
        for (var dag = van.AddDays(1); dag <= tot; dag = dag.AddDays(1))
            if (Is(dag)) count++;
        return count;
    }

    /// <summary>The last day of a legal term: one that ends on a Saturday, Sunday or holiday runs on to the next working day. Source: Algemene termijnenwet, article 1.</summary>
    public static DateOnly EndOfTerm(DateOnly dag)
    {
        while (!Is(dag)) dag = dag.AddDays(1);
        return dag;
    }

    /// <summary>"1 werkdag", "3 werkdagen".</summary>
    public static string Tekst(int aantal) => string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? "werkdag" : "werkdagen")}");
}

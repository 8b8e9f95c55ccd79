using Maatwerk.Domain.Persoonsgegevens;

namespace Maatwerk.Domain.Kennis;

/// <summary>Why an answer did not help.</summary>
public enum RedenSoort
{
    /// <summary>No reason given.</summary>
    Geen,
    KloptNiet,
    NietDuidelijk,
    NietMijnVraag,
    Verouderd,
    /// <summary>In own words.</summary>
    Anders,
}

/// <summary>
/// What people think of the answers, and what nobody could answer. Kept as counts per day, never as who, so that nothing leads back to a person.
/// Text is masked and cut short before it is kept, whoever calls.
/// </summary>
public interface ITerugkoppeling
{
    /// <summary>Counts one thumb for an article on this day.</summary>
    Task RateAsync(string artikel, bool helpt, DateOnly dag);

    /// <summary>Gives a thumb down of that day its reason.</summary>
    Task ExplainAsync(string artikel, DateOnly dag, RedenSoort reden, string tekst);

    /// <summary>Counts a question that had no answer.</summary>
    Task KeepUnansweredAsync(string tekst, DateOnly dag);

    /// <summary>Everything counted from this day on, the most frequent first.</summary>
    Task<Kennisrapport> ReportAsync(DateOnly sinds);
}

/// <summary>Text of a user as it may be kept.</summary>
public static class Notitie
{
    /// <summary>Longest text that is kept, in characters.</summary>
    public const int Longest = 200;

    /// <summary>Without personal data, on one line, cut at <see cref="Longest"/>.</summary>
    public static string Of(string tekst)
    {
        var masked = string.Join(' ', Masker.Clear(tekst).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (masked.Length <= Longest) return masked;
        var cut = char.IsHighSurrogate(masked[Longest - 2]) ? Longest - 2 : Longest - 1;
        return masked[..cut] + "…";
    }
}

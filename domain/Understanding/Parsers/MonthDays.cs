namespace Maatwerk.Domain.Understanding;

/// <summary>A day of a month: "1 februari", "9 dec 2026", "de 30e", "de negende", "twaalfde van december".</summary>
internal static class MonthDays
{
    public static DateHit? Read(TokenizedText text, int at, DateOnly today)
    {
        if (Day(text, at) is not { } day) return null;
        var next = at + day.Tokens;
        if (text.At(next).Norm is "van" or "of" && DateWords.Month(text.At(next + 1).Norm) is not null) next++;
        if (DateWords.Month(text.At(next).Norm) is { } month && (text.At(next).Text.Length > 3 || text.At(next).Norm is not "mei" || true))
            return WithMonth(text, at, next, day.Number, month, today);
        return day.IsOrdinal && IsBareDay(text, at, next) ? Coming(text, at, next - 1, day.Number, today) : null;
    }

    static (int Number, int Tokens, bool IsOrdinal)? Day(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (token.IsNumber && token.Text.Length <= 2 && int.TryParse(token.Text, out var number) && number is >= 1 and <= 31)
            return text.At(at + 1) is { Norm: "e" or "ste" or "de" } suffix && suffix.Start == token.End ? (number, 2, true) : (number, 1, false);
        if (token.IsWord && DutchNumbers.Ordinal(token.Norm) is >= 1 and <= 31 and var ordinal) return (ordinal, 1, true);
        return token.IsWord && DutchNumbers.Word(token.Norm) is { } word && word % 1 == 0 && word is >= 1 and <= 31 ? ((int)word, 1, false) : null;
    }

    /// <summary>"de 30e" and "de negende" name a day only when no noun follows: "de 9e wijk" and "de tweede keer" do not.</summary>
    static bool IsBareDay(TokenizedText text, int at, int next)
    {
        if (text.At(at - 1).Norm is not "de" || text.At(at) is { IsWord: true } && DutchNumbers.Ordinal(text.At(at).Norm) < 4) return false;
        return text.At(next) is { IsWord: false, IsNumber: false } || s_after.Contains(text.At(next).Norm);
    }

    static readonly HashSet<string> s_after = ["is", "wordt", "gaat", "moet", "van", "en", "of", "om", "kan", "zou", "komt", "staat", "dan", "dus", "ligt", "met", "door", "worden", "ontruimd", "eruit", "uit", "tegenhouden", "al", "nog", "de", "het", "in", "voor", "graag", "plannen", "afsluiten", "was", "weer", "ontruimen"];

    static DateHit? WithMonth(TokenizedText text, int at, int last, int day, int month, DateOnly today)
    {
        if (text.At(last + 1).Text is "." && text.At(last).Text.Length <= 4 && text.At(last + 2).IsNumber && text.At(last + 2).Text.Length == 4) last++;
        var year = text.At(last + 1) is { IsNumber: true, Text.Length: 4 } typed && int.TryParse(typed.Text, out var y) && y is >= 1900 and <= 2100 ? y : (int?)null;
        if (year is { } given) return DateWords.Day(given, month, day) is { } exact ? new DateHit(exact, last + 2 - at) : null;
        return DateWords.Day(today.Year, month, day) is { } found ? new DateHit(Place(found, text, at, last, today), last + 1 - at) : null;
    }

    /// <summary>Puts a day and month without a year in the coming year, or in the past one when the verb is past.</summary>
    public static DateOnly Place(DateOnly day, TokenizedText text, int at, int last, DateOnly today)
    {
        var past = DateWords.IsPastNear(text, at, last);
        if (past) return day > today ? day.AddYears(-1) : day;
        return day < today ? day.AddYears(1) : day;
    }

    static DateHit? Coming(TokenizedText text, int at, int last, int day, DateOnly today)
    {
        var past = DateWords.IsPastNear(text, at, last);
        for (var months = 0; months is > -3 and < 3; months += past ? -1 : 1)
        {
            var month = new DateOnly(today.Year, today.Month, 1).AddMonths(months);
            if (DateWords.Day(month.Year, month.Month, day) is { } found && (past ? found < today : found >= today)) return new DateHit(found, last + 1 - at);
        }
        return null;
    }
}

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>Whether something can be the central mail or phone of an entry.</summary>
public static class Contact
{
    private const int LongestMail = 120, FewestDigits = 8, MostDigits = 15;

    public static bool IsMail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || text.Length > LongestMail || text.LastIndexOf('@') != at || text.Contains("..", StringComparison.Ordinal)) return false;
        var domain = text[(at + 1)..];
        return text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '@' or '.' or '-' or '_' or '+') && domain.IndexOf('.', StringComparison.Ordinal) > 0 && domain[^1] != '.';
    }

    public static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits && text.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '-' or '+' or '(' or ')' or '.') && text.LastIndexOf('+') <= 0;
}

using System.Globalization;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Understanding;

/// <summary>A casus number and where it stands.</summary>
public readonly record struct CasusnummerMention(Casusnummer Nummer, int Start, int Length);

/// <summary>Casus numbers as people type them: "MW-2026-000123", "mw26-51", "2026/131", "casus 290". The year is this year when not typed.</summary>
public static class Casusnummers
{
    static readonly HashSet<string> s_nouns = ["casus", "casusnr", "casusnummer", "zaak", "zaaknr", "zaaknummer", "dossier", "dossiernr", "dossiernummer", "nr", "nummer", "melding", "aanmelding", "mw", "kasus", "casusje", "caseus", "cas", "case", "intake", "inzending"];
    static readonly HashSet<string> s_leads = ["over", "voor", "in", "van", "bij", "met", "aan", "op", "opschalen", "opschaling", "status", "intrekken", "aanvullen", "sluiten", "inzake", "betreft", "re", "escaleren", "trek", "stuur", "sluit", "hoort", "wanneer", "stand", "rond", "ivm", "mbt", "naar"];
    static readonly HashSet<string> s_follows = ["", "of", "en", "is", "dat", "die", "was", "moet", "kan", "heeft", "staat", "loopt", "weer", "ook", "nog", "al", "maar", "graag", "aub", "svp", "intrekken", "in", "naar", "opschalen", "aanvullen", "afsluiten", "sluiten", "status", "want", "hier", "als", "wat", "hoe", "wie", "toch", "even", "eens", "terug", "pls", "met", "bij", "op", "er", "nu", "wordt", "niet", "ligt"];

    /// <summary>The number a whole answer stands for, also bare digits. Null when there is none.</summary>
    public static Casusnummer? Parse(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text);
        if (Find(tokens, today) is [var first, ..]) return first.Nummer;
        return tokens.Tokens is [{ IsNumber: true, Text.Length: <= 6 } only] ? Of(today.Year, only.Text) : null;
    }

    internal static IReadOnlyList<CasusnummerMention> Find(TokenizedText text, DateOnly today)
    {
        List<CasusnummerMention>? found = null;
        var days = new Lazy<MomentText>(() => MomentText.ForDays(text, today));
        for (var i = 0; i < text.Tokens.Count; i++)
            if ((Full(text, i, days) ?? Short(text, i, today)) is { } hit)
            {
                var start = text.At(i).Start;
                (found ??= []).Add(new CasusnummerMention(hit.Nummer, start, text.At(i + hit.Tokens - 1).End - start));
                i += hit.Tokens - 1;
            }
        return found ?? [];
    }

    /// <summary>With a year: MW 2026 000 123, mw26-51, 2026-17.</summary>
    static (Casusnummer Nummer, int Tokens)? Full(TokenizedText text, int at, Lazy<MomentText> days)
    {
        var prefixed = text.At(at).Norm is "mw";
        var i = prefixed ? at + 1 : at;
        if (!prefixed && text.At(at - 1) is { Text: "-" or "/" or "." } glued && glued.End == text.At(at).Start) return null;
        i = prefixed ? SkipMarks(text, i) : i;
        if (!text.At(i).IsNumber || Year(text.At(i).Text, prefixed) is not { } year) return null;
        var rest = SkipMarks(text, i + 1);
        if (rest == i + 1 && !prefixed) return null;
        var digits = "";
        var last = rest;
        while (text.At(last).IsNumber && digits.Length + text.At(last).Text.Length <= 6 && text.At(last).Text.All(char.IsAsciiDigit) && (digits.Length == 0 || prefixed)) digits += text.At(last++).Text;
        if (digits.Length == 0 || (!prefixed && (digits.Length == 1 || DigitDays.Read(days.Value, at) is not null))) return null;
        if (!prefixed && digits is ['2', '0', _, _] && digits.Length == 4) return null;
        return Of(year, digits) is { } number ? (number, last - at) : null;
    }

    /// <summary>Without a year: "casus 290", "opschalen 214", "over 61".</summary>
    static (Casusnummer Nummer, int Tokens)? Short(TokenizedText text, int at, DateOnly today)
    {
        var number = text.At(at);
        if (!number.IsNumber || number.Text.Length > 6 || !number.Text.All(char.IsAsciiDigit) || text.At(at - 1).Text is "€" || text.At(at + 1).Text is "%" or "€" or "e") return null;
        var named = s_nouns.Contains(text.At(at - 1).Norm) || (text.At(at - 1).Text is "#" or ":" or "-" && s_nouns.Contains(text.At(at - 2).Norm)) || text.At(at - 1).Text is "#";
        var follows = text.At(at + 1) is { Kind: TokenKind.Mark } mark ? mark.Text is not ("-" or "/" or "+") : s_follows.Contains(text.At(at + 1).Norm);
        if (named) return !follows && text.At(at + 1).IsNumber ? null : Hit(today, number);
        return follows && number.Text.Length is >= 2 and <= 4 && s_leads.Contains(text.At(at - 1).Norm) && !IsAge(text, at) && !IsYear(number.Text) && !IsLaw(text, at) ? Hit(today, number) : null;
    }

    /// <summary>"jongen van 19", "kinderen van 12": after "van" only a number above 100, or one after "status", "stand", "nieuws", counts.</summary>
    static bool IsAge(TokenizedText text, int at) =>
        text.At(at - 1).Norm is "van" && text.At(at).Text.Length < 3 && text.At(at - 2).Norm is not ("status" or "stand" or "zaken" or "nieuws" or "voortgang" or "behandeling" or "intrekken" or "verloop");

    static bool IsLaw(TokenizedText text, int at)
    {
        for (var i = at - 1; i >= at - 4 && i >= 0; i--)
            if (text.At(i).Norm is "art" or "artikel" or "lid" or "route" or "schaal" or "leeftijd" or "jaar" or "uur" or "zaal") return true;
        return text.At(at + 2).Norm is "pw" or "awb" or "wmo" or "jeugdwet" or "personen" or "uur" or "jaar";
    }

    static (Casusnummer, int)? Hit(DateOnly today, Token number) => Of(today.Year, number.Text) is { } casus ? (casus, 1) : null;

    static Casusnummer? Of(int year, string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1_000_000 ? new Casusnummer(year, value) : null;

    static int? Year(string text, bool prefixed) =>
        text.Length == 4 && IsYear(text) ? int.Parse(text, CultureInfo.InvariantCulture)
        : prefixed && text.Length == 2 && int.Parse(text, CultureInfo.InvariantCulture) is >= 20 and <= 40 and var shortYear ? 2000 + shortYear : null;

    static bool IsYear(string text) => text.Length == 4 && text.StartsWith("20", StringComparison.Ordinal);

    static int SkipMarks(TokenizedText text, int at)
    {
        while (text.At(at).Text is "-" or "/" or "." or "_" or "#" or "–") at++;
        return at;
    }
}

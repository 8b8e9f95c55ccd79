namespace Maatwerk.Domain.Understanding;

/// <summary>An amount in euro and where it stands in the text.</summary>
public readonly record struct AmountMention(decimal Value, int Start, int Length);

/// <summary>Amounts in euro: "€ 1.972,93", "28 mille", "1,5 ton", "22k", "anderhalve ton", "6.200 per maand".</summary>
public static class DutchAmounts
{
    static readonly HashSet<string> s_euro = ["eur", "euro", "euros", "euries", "€", "euro's"];
    static readonly Dictionary<string, decimal> s_sizes = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000, ["mille"] = 1_000, ["ruggen"] = 1_000, ["rug"] = 1_000, ["duizend"] = 1_000, ["ton"] = 100_000, ["tonnen"] = 100_000, ["miljoen"] = 1_000_000, ["mln"] = 1_000_000,
    };
    static readonly string[] s_people = ["mens", "inwoner", "gezin", "client", "huishouden", "man", "person", "casus", "melding", "leden", "volger", "kind", "leerling", "student", "patient", "werknemer", "ambtenaar", "klant", "bezoeker", "zaken", "dossier", "deelnemer", "gemeente", "woning", "km", "meter", "stuks", "uur", "dag", "week", "weken", "maand", "jaar", "keer", "procent", "brie"];
    static readonly string[] s_money = ["schuld", "achterstand", "bedrag", "vordering", "boete", "kost", "betaal", "betal", "factuur", "rekening", "tekort", "openstaa", "teruggevorder", "terugvorder", "dekken", "voorschot", "voorschiet", "lening", "beslag", "budget", "toeslag", "bijdrage", "tarief", "nota", "claim", "aanslag", "aflos"];

    /// <summary>The amount a whole answer stands for: also a bare number ("4500"). Null when there is none.</summary>
    public static decimal? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text);
        return Find(tokens) is [var first, ..] ? first.Value : DutchNumbers.Parse(text) is >= 0 and var bare ? bare : null;
    }

    internal static IReadOnlyList<AmountMention> Find(TokenizedText text)
    {
        List<AmountMention>? found = null;
        for (var i = 0; i < text.Tokens.Count; i++)
            if (DutchNumbers.Read(text, i) is { } number && ReadAmount(text, i, number.Value, number.Tokens) is { } amount)
            {
                (found ??= []).Add(amount.Mention);
                i = amount.Last;
            }
        return found ?? [];
    }

    static (AmountMention Mention, int Last)? ReadAmount(TokenizedText text, int at, decimal value, int count)
    {
        var first = s_euro.Contains(text.At(at - 1).Norm) ? at - 1 : at;
        var last = at + count - 1;
        var sized = s_sizes.TryGetValue(text.At(last + 1).Norm, out var size) && (text.At(last + 1).Norm != "k" || text.At(last).IsNumber);
        if (sized) { value *= size; last++; }
        var euro = s_euro.Contains(text.At(last + 1).Norm);
        if (euro) last++;
        if (euro && MoneyAmounts.Parts(text, last, value) is { } parts) (value, last) = (parts.Value, parts.Last);
        if (text.At(last + 1).Is(",") && text.At(last + 2).Text is "-" or "–") { last += 2; euro = true; }
        if (!euro && first == at && !(sized && !IsPeople(text, last + 1) && text.At(last).Norm != "duizend") && !IsMoneyByContext(text, at, last, value)) return null;
        var start = text.At(first).Start;
        return (new AmountMention(value, start, text.At(last).End - start), last);
    }

    static bool IsMoneyByContext(TokenizedText text, int at, int last, decimal value)
    {
        if (value < 10 || IsPeople(text, last + 1) || text.At(at + 1).Is("%") || text.At(at - 1).Text is "-" or "/" || text.At(last + 1).Text is "-" or "/") return false;
        var token = text.At(at);
        var grouped = token.IsNumber && (token.Text.Contains('.', StringComparison.Ordinal) ? value >= 1000 : token.Text.Contains(',', StringComparison.Ordinal) && token.Text.Length - token.Text.IndexOf(',', StringComparison.Ordinal) == 3);
        if (grouped) return true;
        if (text.At(last + 1).Is("per") && value >= 50) return true;
        if (value is >= 1990 and <= 2040 || token.Text.Length > 7) return false;
        return value >= 50 && (IsMoney(text.At(at - 1)) || (text.At(at - 1).Norm is "van" or "van" && IsMoney(text.At(at - 2))) || IsMoney(text.At(last + 1)));
    }

    static bool IsMoney(Token token) => token.IsWord && Array.Exists(s_money, m => token.Norm.Contains(m, StringComparison.Ordinal));

    static bool IsPeople(TokenizedText text, int at) => text.At(at).IsWord && Array.Exists(s_people, p => text.At(at).Norm.StartsWith(p, StringComparison.Ordinal));
}

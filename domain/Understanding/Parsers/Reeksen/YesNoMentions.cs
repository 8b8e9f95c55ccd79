namespace Maatwerk.Domain.Understanding;

/// <summary>A word or sign for yes or no in a text, and where it stands.</summary>
public readonly record struct YesNoMention(bool IsYes, int Start, int Length);

public static partial class DutchYesNo
{
    static readonly HashSet<string> s_agrees = ["ja", "jaa", "jawel", "jazeker", "zeker", "jep", "jup", "yep", "yes", "ok", "oke", "okee", "okay", "akkoord", "prima", "klopt", "correct", "juist", "inderdaad", "uiteraard", "natuurlijk", "absoluut", "tuurlijk", "precies", "graag", "👍", "👌", "✓", "✔", "✅", "☑"];
    static readonly HashSet<string> s_denies = ["nee", "neen", "nope", "niet", "nooit", "geenszins", "geen", "onjuist", "👎", "❌", "✗", "✋", "🚫"];

    /// <summary>What a text says first: its yes or its no. A text that only asks or tells has neither, and gives null.</summary>
    public static YesNoMention? First(string text)
    {
        var tokens = new TokenizedText(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (sign, length) = Sign(tokens, i);
            if (s_denies.Contains(sign)) return new YesNoMention(false, tokens.At(i).Start, length);
            if (!s_agrees.Contains(sign)) continue;
            var taken = tokens.At(i + 1).Is("niet") ? i + 1 : -1;
            return taken > 0 ? new YesNoMention(false, tokens.At(taken).Start, tokens.At(taken).Text.Length) : new YesNoMention(true, tokens.At(i).Start, length);
        }
        return null;
    }

    /// <summary>The word, or the emoji with its skin tone.</summary>
    static (string Sign, int Length) Sign(TokenizedText text, int at)
    {
        var token = text.At(at);
        if (token.IsWord || token.IsNumber || !char.IsHighSurrogate(token.Text[0]) || token.Start + 1 >= text.Text.Length) return (token.Norm, token.Text.Length);
        var toned = token.Start + 3 < text.Text.Length && text.Text[token.Start + 2] == '\ud83c' && text.Text[token.Start + 3] is >= '\udffb' and <= '\udfff';
        return (text.Text.Substring(token.Start, 2), toned ? 4 : 2);
    }
}

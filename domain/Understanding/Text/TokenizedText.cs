using System.Buffers;
using System.Globalization;
using System.Text;

namespace Maatwerk.Domain.Understanding;

/// <summary>A message cut into tokens. Reads at most <see cref="MaxLength"/> characters; what follows is not understood.</summary>
public sealed class TokenizedText
{
    public const int MaxLength = 4000;

    public string Text { get; }
    public IReadOnlyList<Token> Tokens => _tokens;
    public int Count => _tokens.Count;

    // Letters of a word and the space behind it, at the least that is usual.
    const int ShortWord = 5;

    const int LongWord = 256;

    readonly List<Token> _tokens;

    public TokenizedText(string text)
    {
        Text = text.Length > MaxLength ? text[..MaxLength] : text;
        _tokens = new(Text.Length / ShortWord + 2);
        for (var i = 0; i < Text.Length;)
            i = char.IsWhiteSpace(Text[i]) || char.IsControl(Text[i]) ? i + 1 : Take(i);
    }

    /// <summary>The token at that place; an empty mark outside the text, so callers can look around without checking bounds.</summary>
    public Token At(int index) => index >= 0 && index < _tokens.Count ? _tokens[index] : new Token("", "", Text.Length, TokenKind.Mark);

    /// <summary>The words as typed from one token up to and including another.</summary>
    public string Slice(int first, int last) => Text[_tokens[first].Start.._tokens[last].End];

    int Take(int start)
    {
        var kind = char.IsLetter(Text[start]) ? TokenKind.Word : char.IsAsciiDigit(Text[start]) ? TokenKind.Number : TokenKind.Mark;
        var end = start + 1;
        while (kind != TokenKind.Mark && end < Text.Length && Continues(kind, end)) end++;
        var typed = Text[start..end];
        _tokens.Add(new Token(typed, Fold(typed), start, kind));
        return end;
    }

    bool Continues(TokenKind kind, int at)
    {
        var c = Text[at];
        var next = at + 1 < Text.Length ? Text[at + 1] : ' ';
        return kind == TokenKind.Word
            ? char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || (IsApostrophe(c) && char.IsLetter(next))
            : char.IsAsciiDigit(c) || (c is '.' or ',' or ':' && char.IsAsciiDigit(next));
    }

    // Most words are typed as they are folded.
    static readonly SearchValues<char> s_plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    /// <summary>Lower case without diacritics, combining marks and apostrophes.</summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(s_plain)) return text;
        var folded = text.Length <= LongWord ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (c < 128 ? !IsApostrophe(c) : char.IsLetter(c)) folded[length++] = FoldChar(c);
            else if (c >= 128 && !IsApostrophe(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded[length++] = c;
        return new string(folded[..length]);
    }

    static char FoldChar(char c)
    {
        if (c < 128) return char.ToLowerInvariant(c);
        return c < 0x250 ? s_folds[c] : char.ToLowerInvariant(c);
    }

    static readonly char[] s_folds = [.. Enumerable.Range(0, 0x250).Select(i => char.ToLowerInvariant(((char)i).ToString().Normalize(NormalizationForm.FormD)[0]))];
}

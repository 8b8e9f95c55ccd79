namespace Maatwerk.Domain.Understanding;

public enum TokenKind { Word, Number, Mark }

/// <summary>A word, number or mark of a message: as typed, and folded (lower case, no diacritics or apostrophes), with its place in the text in UTF-16 units.</summary>
public readonly record struct Token(string Text, string Norm, int Start, TokenKind Kind)
{
    public int End => Start + Text.Length;
    public bool IsCapitalised => Text.Length > 0 && char.IsUpper(Text[0]);
    public bool IsNumber => Kind == TokenKind.Number;
    public bool IsWord => Kind == TokenKind.Word;
    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);
}

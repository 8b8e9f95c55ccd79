namespace Maatwerk.Domain.Understanding;

public enum NameKind { Organisation, Municipality }

/// <summary>An organisation or municipality named in prose: its official short name, and where it stands.</summary>
public readonly record struct NameMention(NameKind Kind, string Name, int Start, int Length);

/// <summary>Finds the organisations and municipalities that a message names. Strict: in prose a name that is also a common word ("best", "buren") or a surname does not count.</summary>
public interface INamesMatcher
{
    IReadOnlyList<NameMention> Find(TokenizedText text);
}

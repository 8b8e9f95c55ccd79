namespace Maatwerk.Domain.Understanding;

/// <summary>A number and where it stands in the text, in UTF-16 units.</summary>
public readonly record struct NumberMention(decimal Value, int Start, int Length);

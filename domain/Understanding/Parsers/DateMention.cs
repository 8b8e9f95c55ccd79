namespace Maatwerk.Domain.Understanding;

/// <summary>A day named in the text, the time of day when given, and where it stands.</summary>
public readonly record struct DateMention(DateOnly Date, TimeOnly? Time, int Start, int Length);

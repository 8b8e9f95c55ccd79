namespace Maatwerk.Domain.Understanding;

public enum MomentKind { Date, Time, DateTime, DateRange, TimeRange, DateTimeRange, Duration, Set }

/// <summary>What the words round a moment say of it: before or after it, about it, a part of it, more or less of it.</summary>
[Flags]
public enum MomentRelation { None = 0, Before = 1, After = 2, Since = 4, Until = 8, Around = 16, Begin = 32, Middle = 64, End = 128, More = 256, Less = 512, Same = 1024 }

/// <summary>
/// One way to read a moment. <paramref name="Iso"/> is what was said, in ISO 8601 with X for what was not said ("XXXX-WXX-5" is a Friday, "P3D" three days).
/// Start and end are filled as far as the words and the present moment allow; for a point in time the end equals the start, and the end of a range lies outside it
/// when whole days, weeks, months or years are meant. Of a time or a range of times only the time of day counts. Length is set for a duration.
/// </summary>
public readonly record struct Reading(string Iso, DateTime? Start, DateTime? End, TimeSpan? Length = null);

/// <summary>A moment, range, duration or repetition. More readings when the words leave room: the past one before the coming one, the morning before the afternoon.</summary>
public sealed record Moment(MomentKind Kind, MomentRelation Relation, IReadOnlyList<Reading> Readings);

/// <summary>A moment and where it stands in the text, in UTF-16 units.</summary>
public readonly record struct MomentMention(Moment Moment, int Start, int Length);

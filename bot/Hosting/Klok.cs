using System.Globalization;

namespace Maatwerk.Bot.Hosting;

/// <summary>The clock of the house. In Development it may pretend to be another instant and runs on from there (setting <c>Clock__Now</c>).</summary>
public static class Klok
{
    public static TimeProvider From(IConfiguration settings, bool isDevelopment)
    {
        var text = settings["Clock:Now"];
        if (string.IsNullOrWhiteSpace(text)) return TimeProvider.System;
        if (!isDevelopment) throw new InvalidOperationException("Clock__Now is set, but the environment is not Development. Leave Clock__Now out.");
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now)
            ? new ShiftedClock(now - TimeProvider.System.GetUtcNow())
            : throw new InvalidOperationException($"Expected an ISO 8601 instant in Clock__Now, such as 2026-11-22T09:00:00Z, got '{text}'.");
    }

    private sealed class ShiftedClock(TimeSpan shift) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
    }
}

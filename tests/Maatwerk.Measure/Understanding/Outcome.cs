using System.Diagnostics;
using System.Globalization;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding;

/// <summary>One message with what the recogniser made of it and how long that took.</summary>
public sealed record Outcome(Utterance Utterance, RecognizerResult Result, IReadOnlyDictionary<string, IReadOnlySet<string>> Found, double Milliseconds)
{
    // What the machine does meanwhile is not the message's fault: the quickest of a few counts.
    const int Times = 3;

    public bool IsRight => Result.TopIntent == Utterance.Intent;
    public bool IsWrongAndSure => !IsRight && !Result.Unsure;

    public static Outcome Of(Utterance utterance, IRecognizer recognizer, DateOnly today)
    {
        var result = recognizer.Recognize(utterance.Text, today);
        var milliseconds = Enumerable.Range(0, Times).Min(_ =>
        {
            var watch = Stopwatch.GetTimestamp();
            recognizer.Recognize(utterance.Text, today);
            return Stopwatch.GetElapsedTime(watch).TotalMilliseconds;
        });
        var found = result.Entities.ToDictionary().ToDictionary(p => p.Key, p => (IReadOnlySet<string>)(p.Value is object[] many ? many : [p.Value]).Select(Write).ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        return new Outcome(utterance, result, found, milliseconds);
    }

    static string Write(object value) => value is decimal amount ? amount.ToString("0.##", CultureInfo.InvariantCulture) : (string)value;
}

namespace Maatwerk.Domain.Understanding;

/// <summary>An intent with how likely it is, 0 to 1.</summary>
public readonly record struct IntentScore(string Intent, double Score);

/// <summary>What the recogniser makes of one message.</summary>
public sealed record RecognizerResult
{
    /// <summary>The message as it came in (already masked by the guard).</summary>
    public required string Text { get; init; }
    public required string TopIntent { get; init; }

    /// <summary>How often a choice with this score is right, 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>True when the bot should ask which of <see cref="Likely"/> is meant instead of going ahead.</summary>
    public required bool Unsure { get; init; }

    /// <summary>The top intent and what else it could be, likeliest first; two or three when unsure.</summary>
    public required IReadOnlyList<IntentScore> Likely { get; init; }
    public required RecognizedEntities Entities { get; init; }

    /// <summary>Why this intent: the rule, or the words that weighed most.</summary>
    public required IReadOnlyList<string> Why { get; init; }
}

/// <summary>Turns a message into what is meant. Same text, same day: same answer. Never throws; reads at most 4,000 characters.</summary>
public interface IRecognizer
{
    RecognizerResult Recognize(string text, DateOnly today);
}

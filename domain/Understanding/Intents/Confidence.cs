namespace Maatwerk.Domain.Understanding;

/// <summary>When a choice is too weak to act on, the bot asks which of the likeliest is meant.</summary>
internal static class Confidence
{
    /// <summary>Two meanings, or three when the third is nearly as likely as the second.</summary>
    public static IReadOnlyList<IntentScore> WorthAsking(IReadOnlyList<IntentScore> likely) => likely.Count > 2 && likely[2].Score < likely[1].Score * 0.4 ? [.. likely.Take(2)] : likely;
}

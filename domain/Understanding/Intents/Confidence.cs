namespace Maatwerk.Domain.Understanding;

/// <summary>When a choice is too weak to act on: the bot then asks which of the likeliest is meant.</summary>
internal static class Confidence
{
    /// <summary>Below this the top intent is asked for. Chosen on held-out sentences so that few wrong choices go unasked.</summary>
    public const double Sure = 0.50;

    /// <summary>The top must also stand this far above the next.</summary>
    public const double Margin = 0.15;

    public static bool IsUnsure(IReadOnlyList<IntentScore> likely) => likely[0].Score < Sure || (likely.Count > 1 && likely[0].Score - likely[1].Score < Margin);

    /// <summary>Two meanings, or three when the third is nearly as likely as the second.</summary>
    public static IReadOnlyList<IntentScore> WorthAsking(IReadOnlyList<IntentScore> likely) => likely.Count > 2 && likely[2].Score < likely[1].Score * 0.4 ? [.. likely.Take(2)] : likely;
}

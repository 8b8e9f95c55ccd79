namespace Maatwerk.Runtime.Protocol;

/// <summary>What a limit counts together.</summary>
public enum SendScope
{
    /// <summary>All requests in one conversation.</summary>
    Conversation,
    /// <summary>All requests of this bot in one tenant.</summary>
    Tenant,
}

/// <summary>So many requests in so much time, counted over a window that slides along.</summary>
/// <param name="Scope">What is counted together.</param>
/// <param name="Count">Most requests in the window.</param>
/// <param name="Within">Length of the window.</param>
public sealed record SendLimit(SendScope Scope, int Count, TimeSpan Within)
{
    /// <summary>The limits of Teams.</summary>
    /// <remarks>Source: msteams-docs, bots/how-to/rate-limit; copies differ on the tenant's (30 or 50), so check the live page before raising any.</remarks>
    public static IReadOnlyList<SendLimit> Teams { get; } =
    [
        new(SendScope.Conversation, 7, TimeSpan.FromSeconds(1)),
        new(SendScope.Conversation, 8, TimeSpan.FromSeconds(2)),
        new(SendScope.Conversation, 60, TimeSpan.FromSeconds(30)),
        new(SendScope.Conversation, 1800, TimeSpan.FromHours(1)),
        new(SendScope.Tenant, 50, TimeSpan.FromSeconds(1)),
    ];

    /// <summary>The longest window of all; what is older is never asked for again.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(1);
}

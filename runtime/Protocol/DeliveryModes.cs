namespace Maatwerk.Runtime.Protocol;

/// <summary>How the sender wants the replies.</summary>
public static class DeliveryModes
{
    /// <summary>In the HTTP answer. Any other value counts as normal (A3110).</summary>
    public const string ExpectReplies = "expectReplies";
}

namespace Maatwerk.Dialogs.Prompts;

/// <summary>The few fixed phrases that every question understands.</summary>
internal static class Zinnen
{
    public static bool IsKeep(string text) => Normal(text) is "zo laten" or "laat zo" or "zelfde" or "hetzelfde" or "ongewijzigd";

    public static bool IsNone(string text) => Normal(text) is "" or "-" or "geen" or "niets" or "niemand" or "nee" or "overslaan" or "sla over" or "nvt" or "n.v.t" or "niet van toepassing";

    public static bool IsUnknown(string text) => Normal(text) is "weet ik niet" or "weet niet" or "onbekend" or "geen idee" or "?";

    public static bool IsAll(string text) => Normal(text) is "alle" or "alles" or "allemaal" or "allebei" or "beide" or "ze allemaal";

    private static string Normal(string text) => text.Trim().TrimEnd('.', '!').ToLowerInvariant();
}

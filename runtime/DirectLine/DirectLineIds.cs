using System.Globalization;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Names in our own Direct Line.</summary>
public static class DirectLineIds
{
    /// <summary>The service address of our own Direct Line: no connector, the log in the database. No listed host can be it.</summary>
    public const string ServiceUrl = "urn:directline:local";

    /// <summary>The bot's account id.</summary>
    public const string Bot = "bot";

    /// <summary>The id of the activity at that place of the log.</summary>
    public static string ActivityId(string conversationId, long place) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{place:D7}");
}

using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Files are never fetched and never kept: of what comes with an activity only kind and name go on to the bot, and of a small table its bytes for this one turn.</summary>
public static class IncomingFiles
{
    /// <summary>Most bytes of a table.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>Whether a file calls itself a table.</summary>
    public static bool IsTable(string? name) =>
        name is not null && (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes content and address off every attachment, and drops the copy of the text that Teams sends as HTML.</summary>
    internal static void KeepNamesOnly(Activity activity)
    {
        if (activity.Attachments is not { } attachments) return;
        attachments.RemoveAll(file => file is null || string.Equals(file.ContentType, "text/html", StringComparison.OrdinalIgnoreCase));
        for (var i = 0; i < attachments.Count; i++)
            attachments[i] = new Attachment { ContentType = attachments[i].ContentType, Name = attachments[i].Name, Bytes = attachments[i].Bytes };
        if (attachments.Count == 0) activity.Attachments = null;
    }
}

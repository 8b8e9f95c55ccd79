using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Files are never fetched and never kept: of what comes with an activity only kind and name go on to the bot.</summary>
internal static class IncomingFiles
{
    /// <summary>Takes content and address off every attachment, and drops the copy of the text that Teams sends as HTML.</summary>
    public static void KeepNamesOnly(Activity activity)
    {
        if (activity.Attachments is not { } attachments) return;
        attachments.RemoveAll(file => file is null || string.Equals(file.ContentType, "text/html", StringComparison.OrdinalIgnoreCase));
        for (var i = 0; i < attachments.Count; i++)
            attachments[i] = new Attachment { ContentType = attachments[i].ContentType, Name = attachments[i].Name };
        if (attachments.Count == 0) activity.Attachments = null;
    }
}

using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Reads an upload and lets go of its bytes, but for those of one small table: what is left is the activity with names and kinds of the files.</summary>
internal static class DirectLineUpload
{
    private const int MostBytes = 10 * 1024 * 1024, MostFiles = 20;
    private const string ActivityPart = "application/vnd.microsoft.activity";

    /// <summary>The activity, or the HTTP status of the refusal.</summary>
    public static async Task<(int Status, Activity? Activity)> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes) return (StatusCodes.Status413PayloadTooLarge, null);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)) return (StatusCodes.Status415UnsupportedMediaType, null);
        try
        {
            return type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 200 } boundary
                ? await ReadPartsAsync(new MultipartReader(boundary.ToString(), http.Request.Body), http.RequestAborted)
                : (StatusCodes.Status200OK, WithFiles(new Activity { Type = ActivityTypes.Message }, [await WithBytesAsync(FileOf(type.MediaType.Value, http.Request.Headers.ContentDisposition), http.Request.Body, false, http.RequestAborted)]));
        }
        catch (BadHttpRequestException error) { return (error.StatusCode, null); }
        catch (Exception error) when (error is IOException or InvalidDataException) { return (StatusCodes.Status400BadRequest, null); }
    }

    private static async Task<(int, Activity?)> ReadPartsAsync(MultipartReader parts, CancellationToken cancellationToken)
    {
        var activity = new Activity { Type = ActivityTypes.Message };
        var files = new List<Attachment>();
        while (await parts.ReadNextSectionAsync(cancellationToken) is { } part)
        {
            if (part.ContentType?.StartsWith(ActivityPart, StringComparison.OrdinalIgnoreCase) != true)
            {
                if (files.Count < MostFiles) files.Add(await WithBytesAsync(FileOf(part.ContentType, part.ContentDisposition), part.Body, files.Exists(file => file.Bytes is not null), cancellationToken));
                continue;
            }
            if (await ReadActivityAsync(part.Body, cancellationToken) is not { } read) return (StatusCodes.Status400BadRequest, null);
            activity = read;
        }
        return (StatusCodes.Status200OK, WithFiles(activity, files));
    }

    private static async Task<Activity?> ReadActivityAsync(Stream body, CancellationToken cancellationToken)
    {
        var bytes = new byte[ActivityBody.MostBytes + 1];
        var read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return read <= ActivityBody.MostBytes ? ActivityBody.Parse(bytes.AsSpan(0, read)) : null;
    }

    private static async Task<Attachment> WithBytesAsync(Attachment file, Stream body, bool isSecond, CancellationToken cancellationToken)
    {
        if (isSecond || !IncomingFiles.IsTable(file.Name)) return file;
        using var kept = new MemoryStream();
        var part = new byte[81920];
        for (int read; (read = await body.ReadAsync(part, cancellationToken)) > 0;)
        {
            if (kept.Length + read > IncomingFiles.MostBytes) return file;
            kept.Write(part, 0, read);
        }
        file.Bytes = kept.ToArray();
        return file;
    }

    private static Activity WithFiles(Activity activity, List<Attachment> files)
    {
        if (files.Count > 0) activity.Attachments = files;
        return activity;
    }

    private static Attachment FileOf(string? contentType, string? disposition) => new()
    {
        ContentType = contentType ?? "application/octet-stream",
        Name = ContentDispositionHeaderValue.TryParse(disposition, out var part) ? HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).ToString() : null,
    };
}

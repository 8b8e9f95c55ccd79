using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Maatwerk.Runtime.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Reads one activity from a request: JSON only, not compressed, at most 256 KiB, within ten seconds.</summary>
internal static class ActivityBody
{
    /// <summary>Largest body, in bytes.</summary>
    public const int MostBytes = 256 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    /// <summary>The activity, or the HTTP status of the refusal: 400, 408, 413 or 415.</summary>
    public static async ValueTask<(int Status, Activity? Activity)> ReadAsync(HttpContext http, TimeProvider clock)
    {
        if (!IsJson(http.Request.ContentType) || !IsPlain(http.Request.Headers.ContentEncoding)) return (StatusCodes.Status415UnsupportedMediaType, null);
        var (status, activity) = await ReadAsync(http, clock, static json => Parse(json));
        return (status == StatusCodes.Status200OK && activity is null ? StatusCodes.Status400BadRequest : status, activity);
    }

    /// <summary>The bytes of a small body, whatever they are; 408 or 413 when they do not come.</summary>
    public static ValueTask<(int Status, byte[]? Bytes)> ReadBytesAsync(HttpContext http, TimeProvider clock) =>
        ReadAsync(http, clock, static bytes => bytes.ToArray());

    /// <summary>Parses an activity; null when it is no JSON, has a name twice, is too deep, has wrong types, no type or broken text.</summary>
    public static Activity? Parse(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        if (!Utf8.IsValid(json) || !HasWholeTexts(json)) return null;
        try
        {
            return JsonSerializer.Deserialize(json, ProtocolJson.Wire.Activity) is { Type.Length: > 0 } activity ? activity : null;
        }
        catch (JsonException) { return null; }
    }

    private delegate T Reading<T>(ReadOnlySpan<byte> bytes);

    private static async ValueTask<(int Status, T? Read)> ReadAsync<T>(HttpContext http, TimeProvider clock, Reading<T> reading)
    {
        if (http.Request.ContentLength > MostBytes) return (StatusCodes.Status413PayloadTooLarge, default);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MostBytes;
        try
        {
            using var limit = new TimeLimit(clock, http.RequestAborted);
            return await ReadAsync(http.Request.BodyReader, limit, reading);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested) { return (StatusCodes.Status408RequestTimeout, default); }
        catch (BadHttpRequestException error) { return (error.StatusCode, default); }
    }

    private static async ValueTask<(int, T?)> ReadAsync<T>(PipeReader reader, TimeLimit limit, Reading<T> reading)
    {
        while (true)
        {
            if (!reader.TryRead(out var read)) read = await reader.ReadAsync(limit.Token);
            var buffer = read.Buffer;
            if (buffer.Length > MostBytes)
            {
                reader.AdvanceTo(buffer.End);
                return (StatusCodes.Status413PayloadTooLarge, default);
            }
            if (read.IsCompleted)
            {
                var result = reading(buffer.IsSingleSegment ? buffer.FirstSpan : buffer.ToArray());
                reader.AdvanceTo(buffer.End);
                return (StatusCodes.Status200OK, result);
            }
            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    // Escapes can hide half a character or a NUL, which no database takes. Most clients send none, so the second look is rare.
    private static bool HasWholeTexts(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\u"u8) < 0) return true;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = ProtocolJson.Wire.Options.MaxDepth });
        try
        {
            while (reader.Read())
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && reader.GetString()!.Contains('\0'))
                    return false;
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException) { return false; }
    }

    private static bool IsJson(string? contentType) =>
        contentType is not null && contentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == 16 || contentType[16] is ';' or ' ');

    private static bool IsPlain(string? encoding) => string.IsNullOrEmpty(encoding) || encoding == "identity";

    /// <summary>A time limit that makes no timer when the body is already there.</summary>
    private sealed class TimeLimit(TimeProvider clock, CancellationToken aborted) : IDisposable
    {
        private CancellationTokenSource? timer, both;

        public CancellationToken Token =>
            (both ??= CancellationTokenSource.CreateLinkedTokenSource(aborted, (timer ??= new CancellationTokenSource(MostTime, clock)).Token)).Token;

        public void Dispose()
        {
            both?.Dispose();
            timer?.Dispose();
        }
    }
}

using System.Collections.Frozen;
using System.Net;
using System.Text.Json;

namespace Maatwerk.Runtime.Protocol;

/// <summary>Reads what the connector answers: what is done, what comes back later, what is over.</summary>
internal static class ConnectorAnswers
{
    private const int MostBytes = 64 * 1024;

    // Source: msteams-docs, send-proactive-messages and the list of status codes.
    private static readonly FrozenSet<string> Closing = FrozenSet.ToFrozenSet(
        ["ConversationBlockedByUser", "BotNotInConversationRoster", "BotDisabledByAdmin", "MessageWritesBlocked", "ConversationNotFound"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The result of an answer. <paramref name="twiceIsTwo"/>: doing it again would show it twice, as with a new message.</summary>
    public static async Task<ConnectorResult> ReadAsync(HttpResponseMessage answer, bool twiceIsTwo, TimeProvider clock, CancellationToken cancellationToken)
    {
        var body = await BodyAsync(answer, cancellationToken);
        if (answer.IsSuccessStatusCode) return new ConnectorResult(ConnectorOutcome.Done, Read(body, ProtocolJson.Wire.ResourceResponse)?.Id);
        var code = Read(body, ProtocolJson.Wire.ErrorResponse)?.Error?.Code is { Length: > 0 and <= 100 } given ? given : null;
        var asked = RetryAfter(answer, clock);
        return new ConnectorResult(OutcomeOf(answer.StatusCode, code, twiceIsTwo, asked is not null), null, code is null ? $"{(int)answer.StatusCode}" : $"{(int)answer.StatusCode} {code}", asked);
    }

    /// <summary>The result of a call that got no answer.</summary>
    public static ConnectorResult Of(Exception error, bool twiceIsTwo) =>
        error is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError }
            ? new ConnectorResult(ConnectorOutcome.NotNow, null, ConnectorRetry.NoConnection)
            : new ConnectorResult(twiceIsTwo ? ConnectorOutcome.Unclear : ConnectorOutcome.NotNow, null, "no answer");

    private static ConnectorOutcome OutcomeOf(HttpStatusCode status, string? code, bool twiceIsTwo, bool asksToWait) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests => ConnectorOutcome.NotNow,
        // A 503 that says when to come back was not taken in; one that does not may come from a proxy behind which it was.
        HttpStatusCode.ServiceUnavailable when asksToWait => ConnectorOutcome.NotNow,
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => twiceIsTwo ? ConnectorOutcome.Unclear : ConnectorOutcome.NotNow,
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound when code is not null && Closing.Contains(code) => ConnectorOutcome.Closed,
        HttpStatusCode.Forbidden => ConnectorOutcome.NotHere,
        HttpStatusCode.NotFound when twiceIsTwo => ConnectorOutcome.NotHere,
        _ => ConnectorOutcome.Never,
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, TimeProvider clock) =>
        answer.Headers.RetryAfter switch
        {
            { Delta: { } wait } => wait,
            { Date: { } moment } when moment - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero => wait,
            _ => null,
        };

    private static async Task<byte[]> BodyAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            await answer.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (Exception error) when (error is HttpRequestException or IOException) { return []; }
    }

    private static T? Read<T>(byte[] body, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class
    {
        if (body.Length == 0) return null;
        try { return JsonSerializer.Deserialize(body, type); }
        catch (Exception error) when (error is JsonException or InvalidOperationException) { return null; }
    }
}

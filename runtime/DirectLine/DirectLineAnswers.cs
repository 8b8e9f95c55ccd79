using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Answers of Direct Line as JSON.</summary>
internal static class DirectLineAnswers
{
    /// <summary>Writes a body.</summary>
    public static async Task WriteAsync<T>(HttpContext http, int status, T body, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, type);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = json.Length;
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.Body.WriteAsync(json, http.RequestAborted);
    }

    /// <summary>Writes a refusal.</summary>
    public static Task ErrorAsync(HttpContext http, int status, string code, string message) =>
        WriteAsync(http, status, new DirectLineError(new DirectLineErrorDetail(code, message)), DirectLineJson.Wire.DirectLineError);

    /// <summary>The answer to something that ran no turn, such as typing: an id and no more.</summary>
    public static TurnAnswer Acknowledge(Activity activity) =>
        new(StatusCodes.Status200OK, JsonSerializer.Serialize(new ResourceResponse($"{activity.Conversation?.Id}|{activity.Type}"), ProtocolJson.Wire.ResourceResponse));

    /// <summary>Where the stream of a conversation is, on the host the client called.</summary>
    public static string StreamUrl(HttpRequest request, string conversation, string token, long? watermark)
    {
        var from = watermark is { } place ? string.Create(CultureInfo.InvariantCulture, $"watermark={place}&") : "";
        return $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}/v3/directline/conversations/{conversation}/stream?{from}t={token}";
    }
}

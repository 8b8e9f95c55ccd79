using System.Text.Json;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerk.Runtime.Hosting;

/// <summary>
/// GET /health/dead-letters: which messages did not arrive, one by one, without content and without names. For who works on the machine itself:
/// a number of a casus stands in it, and anybody may read the other health pages.
/// </summary>
internal static class DeadLetterPage
{
    private const int Most = 200;

    /// <summary>The list, newest first; 404 for a call from elsewhere.</summary>
    public static async Task WriteAsync(HttpContext http)
    {
        if (!InboundGate.IsHere(http))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var letters = await http.RequestServices.GetRequiredService<IOutbox>().DeadLettersAsync(Most, http.RequestAborted);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Indented = true, Encoder = Protocol.ProtocolJson.Wire.Options.Encoder });
        json.WriteStartArray();
        foreach (var letter in letters) Write(json, letter);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DeadLetter letter)
    {
        json.WriteStartObject();
        json.WriteNumber("id", letter.Id);
        json.WriteString("since", letter.Since);
        json.WriteString("reason", letter.Reason);
        json.WriteString("for", letter.For);
        json.WriteString("channel", letter.ChannelId);
        json.WriteString("tenant", letter.TenantId);
        if (letter.About is { } about) json.WriteString("about", about);
        json.WriteBoolean("senderTold", letter.Told);
        json.WriteEndObject();
    }
}

using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>The WebSocket of a conversation: every batch of new activities with its watermark, and now and then an empty frame as a sign of life.</summary>
public sealed class DirectLineStream(DirectLineTokens tokens, DirectLineReader reader, TimeProvider clock, IHostApplicationLifetime host)
{
    // Another instance's commits are seen by looking again; our own wake us at once.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1), SignOfLife = TimeSpan.FromSeconds(15);

    /// <summary>GET conversations/{id}/stream.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var id = (string)http.Request.RouteValues["id"]!;
        var ticket = await tokens.ReadForStreamAsync(http.Request.Query["t"].ToString(), http.RequestAborted);
        if (ticket?.Conversation != id || !DirectLineGate.IsOwnPage(http)) { http.Response.StatusCode = StatusCodes.Status403Forbidden; return; }
        if (DirectLineReader.Parse(http.Request.Query["watermark"]) is not { } watermark || !http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        var listening = ListenAsync(socket, ended);
        try { await SendAsync(socket, id, watermark, ended.Token); }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException or ObjectDisposedException) { /* The client left. */ }
        await ended.CancelAsync();
        await listening;
    }

    private async Task SendAsync(WebSocket socket, string id, long watermark, CancellationToken cancellationToken)
    {
        var lastSent = clock.GetTimestamp();
        while (socket.State == WebSocketState.Open)
        {
            var set = await reader.ReadAsync(id, watermark, cancellationToken);
            if (set.Activities.Count > 0 || clock.GetElapsedTime(lastSent) >= SignOfLife)
            {
                var frame = set.Activities.Count > 0 ? JsonSerializer.SerializeToUtf8Bytes(set, DirectLineJson.Wire.ActivitySet) : [];
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                lastSent = clock.GetTimestamp();
                watermark = long.Parse(set.Watermark!, CultureInfo.InvariantCulture);
            }
            else await reader.WaitAsync(id, watermark, LookAgain, cancellationToken);
        }
    }

    // Clients send nothing of meaning here; reading is how one learns that they left.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var scrap = new byte[1024];
        try
        {
            while (socket.State == WebSocketState.Open)
                if ((await socket.ReceiveAsync(scrap, ended.Token)).MessageType == WebSocketMessageType.Close)
                {
                    await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    break;
                }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException) { /* The client left without a word. */ }
        await ended.CancelAsync();
    }
}

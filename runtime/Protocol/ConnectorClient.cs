using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Logging;
using Polly;

namespace Maatwerk.Runtime.Protocol;

/// <summary>
/// The calls of the Connector REST API v3. Never throws for what a channel does; the result says what came of it.
/// A call is one request, so that whoever sends can keep the channel's limits.
/// The host is checked against the list at each call, and the bot's token only travels over https.
/// </summary>
public sealed class ConnectorClient(HttpClient http, ServiceHosts hosts, IConnectorTokens tokens, TimeProvider clock, ILogger<ConnectorClient> log)
{
    private readonly Lazy<ResiliencePipeline<ConnectorResult>> again = new(() => ConnectorRetry.Pipeline(clock));

    // One the channel did not take is not used again; the call that found out goes back to the outbox.
    private volatile string? refused;

    /// <summary>Sends a message to the conversation.</summary>
    public Task<ConnectorResult> SendAsync(ConversationReference to, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, to, service => ConnectorUrls.Activities(service, to.ConversationId), activity, ProtocolJson.Wire.Activity, cancellationToken);

    /// <summary>Sends a message as an answer to another.</summary>
    public Task<ConnectorResult> ReplyAsync(ConversationReference to, string activityId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, to, service => ConnectorUrls.Activities(service, to.ConversationId, activityId), activity, ProtocolJson.Wire.Activity, cancellationToken);

    /// <summary>Replaces a message.</summary>
    public Task<ConnectorResult> UpdateAsync(ConversationReference to, string activityId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Put, to, service => ConnectorUrls.Activities(service, to.ConversationId, activityId), activity, ProtocolJson.Wire.Activity, cancellationToken);

    /// <summary>Takes a message away; one that is already gone counts as done.</summary>
    public async Task<ConnectorResult> DeleteAsync(ConversationReference to, string activityId, CancellationToken cancellationToken)
    {
        var result = await CallAsync<Activity>(HttpMethod.Delete, to, service => ConnectorUrls.Activities(service, to.ConversationId, activityId), null, ProtocolJson.Wire.Activity, cancellationToken);
        return result.Reason.StartsWith("404", StringComparison.Ordinal) ? new ConnectorResult(ConnectorOutcome.Done) : result;
    }

    /// <summary>Shows that the bot is busy.</summary>
    public Task<ConnectorResult> TypingAsync(ConversationReference to, CancellationToken cancellationToken)
    {
        var typing = new Activity { Type = ActivityTypes.Typing };
        Addressing.Proactive(typing, to);
        return SendAsync(to, typing, cancellationToken);
    }

    /// <summary>Opens a one-to-one conversation with the person of <paramref name="with"/>; the result's id is the conversation.</summary>
    public Task<ConnectorResult> CreateConversationAsync(ConversationReference with, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, with, ConnectorUrls.Conversations, new ConversationParameters
        {
            Bot = new ChannelAccount { Id = with.BotId },
            Members = [new ChannelAccount { Id = with.UserId, Name = with.UserName }],
            TenantId = with.TenantId.Length > 0 ? with.TenantId : null,
            ChannelData = with.TenantId.Length == 0 ? null : JsonObjects.Write(json =>
            {
                json.WriteStartObject("tenant");
                json.WriteString("id", with.TenantId);
                json.WriteEndObject();
            }),
        }, ProtocolJson.Wire.ConversationParameters, cancellationToken);

    private async Task<ConnectorResult> CallAsync<T>(
        HttpMethod method, ConversationReference to, Func<Uri, Uri> address, T? body, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class
    {
        if (!hosts.Allows(to.ServiceUrl, out var service)) return new ConnectorResult(ConnectorOutcome.Never, null, "service address is not on the list of hosts");
        var json = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, type);
        return await again.Value.ExecuteAsync(
            static async (call, stop) => await call.Client.OnceAsync(call.Method, call.Address, call.Json, stop),
            (Client: this, Method: method, Address: address(service), Json: json), cancellationToken);
    }

    private async Task<ConnectorResult> OnceAsync(HttpMethod method, Uri address, byte[]? json, CancellationToken cancellationToken)
    {
        var twiceIsTwo = method == HttpMethod.Post;
        using var request = new HttpRequestMessage(method, address);
        try
        {
            var token = address.Scheme == Uri.UriSchemeHttps ? await TokenAsync(cancellationToken) : null;
            if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            if (json is not null) request.Content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (answer.StatusCode == HttpStatusCode.Unauthorized) refused = token;
            return await ConnectorAnswers.ReadAsync(answer, twiceIsTwo, clock, cancellationToken);
        }
        catch (ConnectorTokenException error)
        {
            Log.NoConnectorToken(log, error.Message);
            return new ConnectorResult(ConnectorOutcome.NotNow, null, "no token");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return ConnectorAnswers.Of(error, twiceIsTwo);
        }
    }

    private async ValueTask<string?> TokenAsync(CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(fresh: false, cancellationToken);
        return token is not null && token == refused ? await tokens.GetAsync(fresh: true, cancellationToken) : token;
    }
}

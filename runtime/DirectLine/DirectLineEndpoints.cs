using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Direct Line 3.0 at /v3/directline: tokens, conversations, activities with a watermark, upload.</summary>
/// <remarks>Source: Direct Line 3.0 API reference (MicrosoftDocs/bot-docs).</remarks>
public sealed class DirectLineEndpoints(
    DirectLineGate gate, DirectLineTokens tokens, DirectLineTurns turns, DirectLineReader reader, TimeProvider clock, ILogger<DirectLineEndpoints> log)
{
    /// <summary>POST tokens/generate: a token for a new conversation; 403 when nobody is signed in.</summary>
    public async Task GenerateAsync(HttpContext http)
    {
        var (status, asked) = await DirectLineBody.ReadAsync(http, clock);
        if (status != StatusCodes.Status200OK) { http.Response.StatusCode = status; return; }
        if (await gate.NewTicketAsync(http, asked) is { } ticket) await AnswerAsync(http, StatusCodes.Status200OK, ticket, withStream: false);
        else await DirectLineAnswers.ErrorAsync(http, StatusCodes.Status403Forbidden, "Forbidden", "Sign in first; outside Development a token is only given to somebody who is signed in.");
    }

    /// <summary>POST tokens/refresh: the same ticket for another half hour; an expired one cannot be renewed, nor one of somebody who signed out.</summary>
    public Task RefreshAsync(HttpContext http) => WithTicketAsync(http, async ticket =>
    {
        if (await gate.MayRenewAsync(http, ticket)) await AnswerAsync(http, StatusCodes.Status200OK, ticket, withStream: false);
        else await DirectLineAnswers.ErrorAsync(http, StatusCodes.Status403Forbidden, "Forbidden", "Sign in first; this token is of somebody who is not signed in here.");
    });

    /// <summary>POST conversations: opens the token's conversation (201, or 200 when it was open). In Development a token is not needed.</summary>
    public async Task StartAsync(HttpContext http)
    {
        if (http.Request.Headers.Authorization.Count > 0) { await WithTicketAsync(http, ticket => OpenAsync(http, ticket)); return; }
        var (status, asked) = await DirectLineBody.ReadAsync(http, clock);
        if (status != StatusCodes.Status200OK) http.Response.StatusCode = status;
        else if (await gate.NewTicketAsync(http, asked) is { } ticket) await OpenAsync(http, ticket);
        else http.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    /// <summary>GET conversations/{id}: a new stream address, from the watermark on; without one, from now on.</summary>
    public Task ReconnectAsync(HttpContext http) => WithConversationAsync(http, async ticket =>
    {
        if (DirectLineReader.Parse(http.Request.Query["watermark"]) is not { } watermark) { http.Response.StatusCode = StatusCodes.Status400BadRequest; return; }
        if (!http.Request.Query.ContainsKey("watermark"))
            watermark = DirectLineReader.Parse((await reader.ReadAsync(ticket.Conversation, 0, http.RequestAborted)).Watermark)!.Value;
        await AnswerAsync(http, StatusCodes.Status200OK, ticket, withStream: true, watermark);
    });

    /// <summary>POST conversations/{id}/activities: one turn; answers with the id the activity got.</summary>
    public Task SendAsync(HttpContext http) => WithConversationAsync(http, async ticket =>
    {
        var (status, activity) = await ActivityBody.ReadAsync(http, clock);
        await RunAsync(http, ticket, status, activity);
    });

    /// <summary>POST conversations/{id}/upload: files are not kept; the bot hears their names and tells the user.</summary>
    public Task UploadAsync(HttpContext http) => WithConversationAsync(http, async ticket =>
    {
        var (status, activity) = await DirectLineUpload.ReadAsync(http);
        await RunAsync(http, ticket, status, activity);
    });

    /// <summary>GET conversations/{id}/activities: everything after the watermark.</summary>
    public Task ReadAsync(HttpContext http) => WithConversationAsync(http, async ticket =>
    {
        if (DirectLineReader.Parse(http.Request.Query["watermark"]) is not { } watermark) { http.Response.StatusCode = StatusCodes.Status400BadRequest; return; }
        await DirectLineAnswers.WriteAsync(http, StatusCodes.Status200OK, await reader.ReadAsync(ticket.Conversation, watermark, http.RequestAborted), DirectLineJson.Wire.ActivitySet);
    });

    private async Task OpenAsync(HttpContext http, DirectLineTicket ticket)
    {
        var outcome = await turns.StartAsync(ticket);
        await AnswerAsync(http, outcome.Repeated ? StatusCodes.Status200OK : StatusCodes.Status201Created, ticket, withStream: true);
    }

    private async Task RunAsync(HttpContext http, DirectLineTicket ticket, int status, Activity? activity)
    {
        if (activity is null) { http.Response.StatusCode = status; return; }
        if (!DirectLineTurns.MaySend(activity)) { http.Response.StatusCode = StatusCodes.Status400BadRequest; return; }
        var answer = (await turns.SendAsync(ticket, activity)).Answer;
        await HttpAnswers.WriteAsync(http, answer.Utf8 is null ? DirectLineAnswers.Acknowledge(activity) : answer);
    }

    private Task WithConversationAsync(HttpContext http, Func<DirectLineTicket, Task> handle) => WithTicketAsync(http, ticket =>
        string.Equals((string?)http.Request.RouteValues["id"], ticket.Conversation, StringComparison.Ordinal)
            ? handle(ticket)
            : DirectLineAnswers.ErrorAsync(http, StatusCodes.Status403Forbidden, "Forbidden", "This token is for another conversation."));

    private async Task WithTicketAsync(HttpContext http, Func<DirectLineTicket, Task> handle)
    {
        if (await gate.TicketAsync(http) is { } ticket) await handle(ticket);
        else if (http.Request.Headers.Authorization.Count == 0) http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else await DirectLineAnswers.ErrorAsync(http, StatusCodes.Status403Forbidden, "TokenExpired", "This token is not valid, or no longer. Ask for a new one.");
    }

    private async Task AnswerAsync(HttpContext http, int status, DirectLineTicket ticket, bool withStream, long? watermark = null)
    {
        var token = await tokens.IssueAsync(ticket, http.RequestAborted);
        var stream = withStream ? DirectLineAnswers.StreamUrl(http.Request, ticket.Conversation, await tokens.IssueForStreamAsync(ticket, http.RequestAborted), watermark) : null;
        await DirectLineAnswers.WriteAsync(http, status, new ConversationResponse(ticket.Conversation, token, DirectLineTokens.LifeInSeconds, stream), DirectLineJson.Wire.ConversationResponse);
    }

    /// <summary>Runs an endpoint behind what holds for all: only our own pages, and 503 when the database does not answer.</summary>
    internal RequestDelegate Guarded(RequestDelegate handle) => async http =>
    {
        if (!DirectLineGate.IsOwnPage(http)) { http.Response.StatusCode = StatusCodes.Status403Forbidden; return; }
        try { await handle(http); }
        catch (TurnStoreUnavailableException error)
        {
            Log.StoreUnavailable(log, error.Message);
            HttpAnswers.ComeBackLater(http);
        }
    };
}

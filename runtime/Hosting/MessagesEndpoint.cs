using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Maatwerk.Runtime.Hosting;

/// <summary>POST /api/messages: caller, body, activity, turn, answer — in that order.</summary>
public sealed class MessagesEndpoint(
    IActivityProcessor processor, InboundGate gate, OutageNotice outage, BotTexts texts, TimeProvider clock, ILogger<MessagesEndpoint> log)
{
    // Channels wait ten to fifteen seconds for the answer to a button.
    private static readonly TimeSpan InvokeBudget = TimeSpan.FromSeconds(8);

    /// <summary>Handles one call. Refusals have an empty body; the reason stands in our own log only.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var (failure, token) = await gate.JudgeCallerAsync(http);
        if (failure != TokenFailure.None) { Refuse(http, failure); return; }

        var (status, activity) = await ActivityBody.ReadAsync(http, clock);
        if (activity is null) { http.Response.StatusCode = status; return; }

        failure = gate.JudgeActivity(activity, token);
        if (failure != TokenFailure.None) { Refuse(http, failure); return; }
        if (!IsComplete(activity)) { http.Response.StatusCode = StatusCodes.Status400BadRequest; return; }

        await RunAsync(http, activity);
    }

    private async Task RunAsync(HttpContext http, Activity activity)
    {
        var delivery = activity.DeliveryMode == DeliveryModes.ExpectReplies ? Delivery.Body : Delivery.Connector;
        var inbound = new InboundActivity(activity, InboundGate.SenderOf(activity), delivery, activity.Id);
        try
        {
            await HttpAnswers.WriteAsync(http, await AnswerAsync(inbound));
            outage.Over();
        }
        catch (TurnStoreUnavailableException error)
        {
            Log.StoreUnavailable(log, error.Message);
            HttpAnswers.ComeBackLater(http);
            await http.Response.CompleteAsync();
            await outage.TellAsync(inbound, CancellationToken.None);
        }
    }

    // The turn is not given up when the caller hangs up or stops waiting: it commits, and a repeat finds its answer.
    private async Task<TurnAnswer> AnswerAsync(InboundActivity inbound)
    {
        var turn = processor.ProcessAsync(inbound, CancellationToken.None);
        if (inbound.Activity.Type != ActivityTypes.Invoke || turn.IsCompleted) return (await turn).Answer;
        try
        {
            return (await turn.WaitAsync(InvokeBudget, clock)).Answer;
        }
        catch (TimeoutException) when (!turn.IsCompleted)
        {
            Log.StillRunning(log, inbound.Activity.Name);
            return InvokeAnswers.InProgress(inbound.Activity, texts.InProgress);
        }
    }

    private void Refuse(HttpContext http, TokenFailure failure)
    {
        Log.Refused(log, failure.ToString());
        http.Response.StatusCode = failure == TokenFailure.Missing ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
    }

    // Ids longer than this are no ids; a message needs somewhere to send the replies.
    private static bool IsComplete(Activity activity) =>
        activity.Conversation?.Id is { Length: > 0 and <= 1000 } && activity.Id is null or { Length: > 0 and <= 1000 }
        && activity.ChannelId is { Length: <= 100 } && activity.From?.Id is null or { Length: <= 1000 }
        && (activity.ServiceUrl is not null || activity.DeliveryMode == DeliveryModes.ExpectReplies || activity.Type != ActivityTypes.Message);
}

/// <summary>Writes stored answers.</summary>
internal static class HttpAnswers
{
    /// <summary>Status and JSON body of a turn.</summary>
    public static async Task WriteAsync(HttpContext http, TurnAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.Utf8 is not { } body) return;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body, CancellationToken.None);
    }

    /// <summary>503: nothing was kept, send it again in a few seconds.</summary>
    public static void ComeBackLater(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = "5";
    }
}

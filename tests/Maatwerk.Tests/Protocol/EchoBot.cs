using System.Collections.Concurrent;
using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Protocol;

/// <summary>Says back what it hears and counts in its state; fails when told to.</summary>
internal sealed class EchoBot : IBot<IDesk>
{
    private readonly ConcurrentDictionary<Activity, bool> heard = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many activities it was given. A turn may run twice for one, of which the last counts.</summary>
    public int Runs => heard.Count;

    /// <summary>The newest activity, as the bot got it.</summary>
    public Activity? Seen { get; private set; }

    public Task OnTurnAsync(TurnContext<IDesk> context, CancellationToken cancellationToken)
    {
        var activity = Seen = context.Activity;
        heard[activity] = true;
        var turns = int.Parse(context.Turn.State ?? "0", System.Globalization.CultureInfo.InvariantCulture) + 1;
        context.Turn.State = turns.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (activity.Text == "kapot") throw new InvalidOperationException("geheim van de gebruiker");
        if (activity.Type == ActivityTypes.ConversationUpdate) Say(context, "Welkom");
        else if (activity.Type == ActivityTypes.Message) Say(context, $"{turns}: {activity.Text} van {context.From.ObjectId} in {context.From.TenantId}");
        else if (activity is { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" })
            context.InvokeResponse = new InvokeResponse(200, JsonElement.Parse($$"""{"statusCode":200,"turns":{{turns}}}"""));
        else if (activity is { Type: ActivityTypes.Invoke, Name: "kapot" }) throw new InvalidOperationException("geheim");
        return Task.CompletedTask;
    }

    private static void Say(TurnContext<IDesk> context, string text)
    {
        context.Reply(new Activity { Text = text, TextFormat = "plain", ChannelData = JsonElement.Parse("""{"dialog":"Echo"}"""), Attachments = [] });
        context.Reply(new Activity { Type = ActivityTypes.Trace, Name = "RecognizerResult" });
    }
}

/// <summary>Masks one word and keeps the rest, as a guard would.</summary>
internal sealed class WordGuard : IActivityGuard
{
    public void Clean(Activity activity) => activity.Text = activity.Text?.Replace("123456782", "[BSN]", StringComparison.Ordinal);
}

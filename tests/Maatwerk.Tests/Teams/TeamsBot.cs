using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Bot.Hosting;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Taal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Teams;

/// <summary>The whole bot as Teams meets it: invokes are answered in the body, everything else waits in the outbox.</summary>
internal sealed class TeamsBot(string connectionString, bool restarts = false) : IAsyncDisposable
{
    public const string BotId = "28:bot";
    private IHost? host;
    private int sent;

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    /// <summary>An invoke of a demo person; the status and the body that Teams gets.</summary>
    public async Task<(int Status, JsonElement Body)> InvokeAsync(string name, JsonNode? value, int person = 4, string conversation = "a:thuis", string type = "personal", string? id = null)
    {
        var answer = await SendAsync(new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value is null ? null : JsonSerializer.SerializeToElement(value) }, person, conversation, type, id);
        var body = answer.Body is null ? default : JsonElement.Parse(answer.Body);
        Engels.ShouldNotBeIn(Engels.DrawnIn(body), value?.ToJsonString() ?? "");
        return (answer.Status, body);
    }

    /// <summary>What a demo person types in the one-to-one chat; what the bot says comes back.</summary>
    public async Task<IReadOnlyList<Activity>> SayAsync(string text, int person = 4, string conversation = "a:thuis")
    {
        await SendAsync(new Activity { Type = ActivityTypes.Message, Text = text }, person, conversation, "personal");
        return [.. (await SentAsync()).Where(message => message.Operation != OutboxOperation.Update).Select(message => message.Activity!)];
    }

    /// <summary>A button of a card in the one-to-one chat, as an old client sends it.</summary>
    public async Task<IReadOnlyList<Activity>> ClickAsync(JsonNode value, int person = 4)
    {
        await SendAsync(new Activity { Type = ActivityTypes.Message, Value = JsonSerializer.SerializeToElement(value) }, person, "a:thuis", "personal");
        return [.. (await SentAsync()).Where(message => message.Operation != OutboxOperation.Update).Select(message => message.Activity!)];
    }

    /// <summary>What the bot hears in the one-to-one chat of what a demo person asked in a group.</summary>
    public async Task<IReadOnlyList<Activity>> HearAsync(string text, int person = 4)
    {
        await SendAsync(new Activity { Type = ActivityTypes.Event, Name = EventNames.Heard, Text = text }, person, "a:thuis", "personal");
        return [.. (await SentAsync()).Select(message => message.Activity!)];
    }

    /// <summary>What is said in a group chat, a channel or a meeting with the bot named by an entity.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> MentionAsync(string text, string place, int person = 4, string naam = "Maatwerk", bool named = true)
    {
        var activity = new Activity { Type = ActivityTypes.Message, Text = named ? $"<at>{naam}</at> {text}" : text, Entities = named ? [Mention(BotId, naam)] : null };
        await SendAsync(activity, person, $"19:{place}", place == "channel" ? "channel" : "groupChat", meeting: place == "meeting");
        return await SentAsync();
    }

    public async Task<TurnAnswer> SendAsync(Activity activity, int person, string conversation, string type, string? id = null, bool meeting = false)
    {
        if (restarts) await StopAsync();
        var services = (host ??= await StartAsync()).Services;
        activity.ChannelId = ChannelIds.Teams;
        activity.Id ??= id ?? $"a{Interlocked.Increment(ref sent)}";
        activity.Conversation = new ConversationAccount { Id = conversation, ConversationType = type, IsGroup = type == "personal" ? null : true };
        activity.From = new ChannelAccount { Id = $"29:{person}", Name = "Tester" };
        activity.Recipient = new ChannelAccount { Id = BotId, Name = "Maatwerk" };
        activity.ServiceUrl = "http://localhost/";
        if (meeting) activity.ChannelData = JsonElement.Parse("""{"meeting":{"id":"m1"}}""");
        var from = new UserIdentity(DemoGebruikers.TenantId, $"00000000-0000-0000-0000-0000000000{person:00}", "Tester");
        return (await services.GetRequiredService<IActivityProcessor>().ProcessAsync(new InboundActivity(activity, from, Delivery.Connector, activity.Id), CancellationToken.None)).Answer;
    }

    /// <summary>An activity exactly as a client sent it.</summary>
    public async Task<(int Status, string? Body)> PlayAsync(Activity activity)
    {
        var services = (host ??= await StartAsync()).Services;
        var inbound = new InboundActivity(activity, InboundGate.SenderOf(activity), Delivery.Connector, activity.Id);
        var answer = (await services.GetRequiredService<IActivityProcessor>().ProcessAsync(inbound, CancellationToken.None)).Answer;
        return (answer.Status, answer.Body);
    }

    /// <summary>Everything that waits to be sent, in order per conversation; it counts as sent then, and a card that goes on showing something as posted under <c>m</c> and its row.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> SentAsync()
    {
        var outbox = (host ??= await StartAsync()).Services.GetRequiredService<IOutbox>();
        var all = new List<OutboxMessage>();
        while (true)
        {
            var batch = await outbox.TakeAsync(50, TimeSpan.FromMinutes(1), CancellationToken.None);
            foreach (var row in batch.Rows)
            {
                all.Add(row.Message);
                if (row.Message is { Shows: not null, Operation: not OutboxOperation.Update }) await outbox.PostedAsync(row, $"m{row.Id}", CancellationToken.None);
                else await outbox.SentAsync(row.Id, CancellationToken.None);
            }
            if (batch.Rows.Count > 0) continue;
            // What the limits of Teams hold back is waited for.
            if (batch.LookAgainAt is not { } at) return all;
            Clock.Advance(at - Clock.GetUtcNow());
        }
    }

    /// <summary>A turn of our own on the desk, to look at what is stored.</summary>
    public Task<T> LookAsync<T>(Func<IDesk, Task<T>> look) => TurnAsync(new TurnKey("", "test", "look", null), turn => look(turn.Desk));

    /// <summary>What a conversation remembers.</summary>
    public Task<string?> StateAsync(string conversation = "a:thuis") =>
        TurnAsync(new TurnKey(DemoGebruikers.TenantId, ChannelIds.Teams, conversation, null), turn => Task.FromResult(turn.State));

    public static Entity Mention(string id, string naam, string? text = null) => new()
    {
        Type = "mention",
        Properties = new() { ["mentioned"] = JsonSerializer.SerializeToElement(new JsonObject { ["id"] = id, ["name"] = naam }), ["text"] = JsonSerializer.SerializeToElement(text ?? $"<at>{naam}</at>") },
    };

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task<T> TurnAsync<T>(TurnKey key, Func<ITurn<IDesk>, Task<T>> look)
    {
        var found = default(T);
        await (host ??= await StartAsync()).Services.GetRequiredService<ITurnStore<IDesk>>().RunAsync(key, async turn =>
        {
            found = await look(turn);
            return TurnAnswer.Ok;
        }, CancellationToken.None);
        return found!;
    }

    private async Task<IHost> StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Development" });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddLogging();
        builder.Services.AddMaatwerk(new BotFrameworkOptions { IsDevelopment = true }, connectionString);
        // Nothing is sent anywhere: the tests read the outbox themselves.
        foreach (var sender in builder.Services.Where(service => service.ImplementationFactory?.Method.ReturnType == typeof(OutboxSender)).ToList()) builder.Services.Remove(sender);
        var started = builder.Build();
        await started.StartAsync();
        return started;
    }

    private async Task StopAsync()
    {
        if (host is null) return;
        await host.StopAsync();
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
        host = null;
    }
}

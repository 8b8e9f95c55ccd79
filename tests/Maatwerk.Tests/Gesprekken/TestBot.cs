using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Bot.Hosting;
using Maatwerk.Bot.Loket;
using Maatwerk.Domain.Loket;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>The whole bot as the host builds it, on a database of its own, started anew for every activity.</summary>
internal sealed class TestBot(string connectionString, bool restarts = true, Loketgegevens? loket = null) : IAsyncDisposable
{
    private readonly string conversation = Guid.NewGuid().ToString("N");
    private IHost? host;
    private int sent;

    /// <summary>Sunday 22 November 2026, ten in the morning in the Netherlands.</summary>
    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    /// <summary>One activity of a demo person, as the chat page would send it; the replies come back.</summary>
    /// <param name="in">Name of one of several conversations of this person.</param>
    public async Task<IReadOnlyList<Activity>> SendAsync(int person, string channel, Activity activity, string? id = null, string @in = "")
    {
        if (restarts) await StopAsync();
        var services = (host ??= await StartAsync()).Services;
        activity.ChannelId = channel;
        activity.Id = id ?? $"a{Interlocked.Increment(ref sent)}";
        activity.Conversation = new ConversationAccount { Id = $"{conversation}-{person}{@in}", ConversationType = "personal" };
        activity.From = new ChannelAccount { Id = $"dl_{person}", Name = "Tester" };
        activity.Recipient = new ChannelAccount { Id = "bot", Name = "Maatwerk" };
        activity.ServiceUrl = "http://localhost/";
        var from = new UserIdentity("00000000-0000-0000-0000-00000000000a", $"00000000-0000-0000-0000-0000000000{person:00}", "Tester");
        var outcome = await services.GetRequiredService<IActivityProcessor>().ProcessAsync(new InboundActivity(activity, from, Delivery.Body, activity.Id), CancellationToken.None);
        return Replies(outcome.Answer.Body);
    }

    /// <summary>What a demo person types.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text, int person = 4, string channel = "directline", string? id = null, string @in = "") =>
        SendAsync(person, channel, new Activity { Type = ActivityTypes.Message, Text = text }, id, @in);

    /// <summary>What a card sends.</summary>
    public Task<IReadOnlyList<Activity>> ClickAsync(JsonNode value, int person = 4, string? id = null) =>
        SendAsync(person, "directline", new Activity { Type = ActivityTypes.Message, Value = JsonSerializer.SerializeToElement(value) }, id);

    /// <summary>A turn of our own on the desk, to look at what is stored.</summary>
    public Task<T> LookAsync<T>(Func<IDesk, Task<T>> look) => TurnAsync(new TurnKey("", "test", "look", null), turn => look(turn.Desk));

    /// <summary>What the bot sent a demo person of its own accord since the last time this was asked.</summary>
    public async Task<IReadOnlyList<Activity>> InboxAsync(int person)
    {
        var services = (host ??= await StartAsync()).Services;
        await services.GetRequiredService<Loketronde>().RunAsync(CancellationToken.None);
        return await services.GetRequiredService<IDatabase>().RunAsync(async session =>
        {
            var found = new List<Activity>();
            foreach (var (id, message) in await session.QueryAsync("SELECT id, message FROM outbox ORDER BY id", row => (row.GetInt64(0), row.GetString(1))))
                if (JsonSerializer.Deserialize(message, StoredJson.Kept.OutboxMessage) is { To.ObjectId: var to, Activity: { } activity } && to.EndsWith($"{person:00}", StringComparison.Ordinal))
                {
                    found.Add(activity);
                    await session.ExecuteAsync("DELETE FROM outbox WHERE id = $1", id);
                }
            return (IReadOnlyList<Activity>)found;
        }, CancellationToken.None);
    }

    /// <summary>What the conversation of a demo person remembers.</summary>
    public Task<string?> StateAsync(int person = 4, string channel = "directline") =>
        TurnAsync(new TurnKey("00000000-0000-0000-0000-00000000000a", channel, $"{conversation}-{person}", null), turn => Task.FromResult(turn.State));

    /// <summary>Asks a service of the host.</summary>
    public async Task<T> ServiceAsync<TService, T>(Func<TService, Task<T>> ask) where TService : notnull =>
        await ask((host ??= await StartAsync()).Services.GetRequiredService<TService>());

    /// <summary>Something done in a turn of our own.</summary>
    public async Task<T> TurnAsync<T>(TurnKey key, Func<ITurn<IDesk>, Task<T>> look)
    {
        var found = default(T);
        await (host ??= await StartAsync()).Services.GetRequiredService<ITurnStore<IDesk>>().RunAsync(key, async turn =>
        {
            found = await look(turn);
            return TurnAnswer.Ok;
        }, CancellationToken.None);
        return found!;
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task<IHost> StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Development" });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddLogging();
        if (loket is not null) builder.Services.AddSingleton(loket);
        builder.Services.AddMaatwerk(new BotFrameworkOptions { IsDevelopment = true }, connectionString);
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

    private static List<Activity> Replies(string? body)
    {
        if (body is null) return [];
        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("activities").EnumerateArray().Select(a => a.Deserialize(ProtocolJson.Default.Activity)!)];
    }
}

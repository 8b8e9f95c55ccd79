using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Bot;
using Maatwerk.Bot.Hosting;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Protocol;

/// <summary>The real bot behind HTTP and beside a connector of our own; what it says is sent by hand.</summary>
internal static class WholeBot
{
    private static readonly Recognizer Recognizer = new(new RegisterNames(Gazetteer.Default));

    public static Task<TestBot> StartAsync(Action<IServiceCollection>? change = null) => TestBot.StartAsync(change: services =>
    {
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null));
        services.RemoveAll<IBot<IDesk>>().AddSingleton<IBot<IDesk>, MaatwerkBot>();
        services.RemoveAll<IRegister>().AddSingleton<IRegister, RegisterHouder>();
        services.RemoveAll<IActivityGuard>().AddSingleton<IActivityGuard, PersoonsgegevensGuard>();
        services.AddSingleton<IRecognizer>(Recognizer);
        services.AddSingleton(_ => Dialogen.All());
        services.AddSingleton<DialogRunner<IDesk>>();
        change?.Invoke(services);
    });

    /// <summary>An event as Teams sends it, ready to be changed.</summary>
    public static JsonObject Event(string type, string id, string scope = "personal")
    {
        var activity = TestBot.Message(id: id);
        activity["type"] = type;
        activity.Remove("text");
        activity["conversation"] = new JsonObject { ["id"] = scope == "personal" ? "19:c" : "19:team", ["conversationType"] = scope, ["isGroup"] = scope != "personal" };
        return activity;
    }

    /// <summary>The app is installed, upgraded or removed.</summary>
    public static JsonObject Installation(string action, string id, string scope = "personal")
    {
        var activity = Event("installationUpdate", id, scope);
        activity["action"] = action;
        return activity;
    }

    /// <summary>Somebody came or left, or something happened to a team.</summary>
    public static JsonObject Update(string id, string scope = "personal", string? eventType = null, string? added = null, string? removed = null)
    {
        var activity = Event("conversationUpdate", id, scope);
        if (eventType is not null) activity["channelData"]!["eventType"] = eventType;
        if (added is not null) activity["membersAdded"] = new JsonArray([.. added.Split(' ').Select(member => (JsonNode)new JsonObject { ["id"] = member })]);
        if (removed is not null) activity["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = removed });
        return activity;
    }

    /// <summary>Sends all that waits.</summary>
    /// <returns>The texts the connector was given, in order; of a card the question on top.</returns>
    public static async Task<List<string>> SaidAsync(this TestBot bot)
    {
        var before = bot.Connector.Calls.Count;
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is var batch && (batch.Rows.Count > 0 || batch.LookAgainAt is { } at && at < bot.Channel.Clock.Now.AddMinutes(1)))
            if (batch is { Rows.Count: 0, LookAgainAt: { } next }) bot.Channel.Clock.Now = next;
        return [.. bot.Connector.Calls.Skip(before).Select(call => JsonElement.Parse(call.Body!)).Select(sent => sent.TryGetProperty("text", out var text) ? text.GetString()! : sent.GetRawText())];
    }

    /// <summary>Posts, and gives what the bot then says.</summary>
    public static async Task<List<string>> SaysToAsync(this TestBot bot, JsonObject activity)
    {
        using var answer = await bot.PostAsync(activity);
        ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()).ShouldBe((200, ""));
        return await bot.SaidAsync();
    }
}

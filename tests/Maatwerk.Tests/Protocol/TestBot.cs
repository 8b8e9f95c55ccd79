using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage;
using Maatwerk.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NSubstitute;

namespace Maatwerk.Tests.Protocol;

/// <summary>The runtime with <see cref="EchoBot"/> behind real HTTP on this machine, on a real database, beside a channel and a connector of our own.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly WebApplication host;
    private readonly TestDatabase storage;

    private TestBot(WebApplication app, TestDatabase database, FakeChannel channel, FakeConnector connector)
    {
        (host, storage, Channel, Connector) = (app, database, channel, connector);
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public FakeChannel Channel { get; }
    public FakeConnector Connector { get; }
    public HttpClient Http { get; }
    public EchoBot Bot => (EchoBot)host.Services.GetRequiredService<IBot<IDesk>>();
    public T Get<T>() where T : notnull => host.Services.GetRequiredService<T>();

    public static BotFrameworkOptions Options(bool development) => new()
    {
        AppId = FakeChannel.AppId, AppType = AppTypes.SingleTenant, AppTenantId = FakeChannel.Tenant, AppPassword = "x",
        AllowedTenants = [FakeChannel.Tenant], IsDevelopment = development,
    };

    public static async Task<TestBot> StartAsync(bool development = true, Action<IServiceCollection>? change = null, TestDatabase? on = null, Action<WebApplication>? map = null)
    {
        var database = on ?? await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        var channel = new FakeChannel();
        var connector = new FakeConnector();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(channel.Clock);
        builder.Services.AddSingleton(Substitute.For<IRegister>());
        builder.Services.AddSingleton<IActivityGuard, WordGuard>();
        builder.Services.AddSingleton(new DirectLineDevelopment(FakeChannel.Tenant));
        builder.Services.AddSingleton(Substitute.For<IConnectorTokens>());
        builder.Services.AddMaatwerkStorage(database.ConnectionString);
        builder.Services.AddBotRuntime<IDesk, EchoBot>(Options(development));
        builder.Services.RemoveAll<SigningKeys>().AddSingleton(channel.SigningKeys());
        builder.Services.RemoveAll<ConnectorClient>().AddSingleton(services => ActivatorUtilities.CreateInstance<ConnectorClient>(services, new HttpClient(connector)));
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapBotFramework().MapHealth();
        map?.Invoke(app);
        await app.StartAsync();
        return new TestBot(app, database, channel, connector);
    }

    /// <summary>A message as a channel posts it, ready to be changed.</summary>
    public static JsonObject Message(string text = "hoi", string id = "1", string channel = "msteams") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = channel,
        ["serviceUrl"] = FakeChannel.Service,
        ["from"] = new JsonObject { ["id"] = "29:x", ["name"] = "Anouk", ["aadObjectId"] = "00000000-0000-0000-0000-000000000004" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["conversation"] = new JsonObject { ["id"] = "19:c", ["conversationType"] = "personal" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeChannel.Tenant } },
        ["text"] = text,
    };

    public static JsonObject WithReplies(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string? token = null) => PostAsync(activity.ToJsonString(), token);

    public Task<HttpResponseMessage> PostAsync(string json, string? token = null, string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, "/api/messages", new StringContent(json, Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType)), token);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? token = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return Http.SendAsync(request);
    }

    /// <summary>Posts and gives the replies in the body.</summary>
    public async Task<JsonElement[]> RepliesAsync(JsonObject activity, string? token = null) =>
        [.. (await ReadAsync(await PostAsync(WithReplies(activity), token))).GetProperty("activities").EnumerateArray()];

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) => JsonElement.Parse(await answer.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.DisposeAsync();
        await storage.DisposeAsync();
    }
}

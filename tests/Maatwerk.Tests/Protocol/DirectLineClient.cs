using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Maatwerk.Tests.Protocol;

/// <summary>A Direct Line client of a few lines, as a script would write it.</summary>
internal sealed class DirectLineClient(TestBot bot)
{
    public const string Person = "00000000-0000-0000-0000-000000000004";

    public string Conversation { get; private set; } = "";
    public string Token { get; set; } = "";
    public string StreamUrl { get; private set; } = "";

    public static async Task<DirectLineClient> StartAsync(TestBot bot, string person = Person)
    {
        var client = new DirectLineClient(bot);
        client.Take(await client.PostAsync("tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = person, ["name"] = "Anouk" } }, token: null));
        client.Take(await client.PostAsync("conversations"));
        return client;
    }

    public async Task<HttpResponseMessage> PostAsync(string path, JsonNode? body, string? token) =>
        await bot.SendAsync(HttpMethod.Post, $"/v3/directline/{path}", body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), token);

    public Task<HttpResponseMessage> PostAsync(string path, JsonNode? body = null) => PostAsync(path, body, Token);

    public Task<HttpResponseMessage> SayAsync(string text, string? clientId = null) => PostAsync($"conversations/{Conversation}/activities", new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "somebody-else", ["aadObjectId"] = "00000000-0000-0000-0000-000000000006" },
        ["channelData"] = clientId is null ? new JsonObject() : new JsonObject { ["clientActivityID"] = clientId },
    });

    public async Task<(JsonElement[] Activities, string Watermark)> ReadAsync(string? watermark = null)
    {
        var set = await TestBot.ReadAsync(await bot.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{Conversation}/activities{(watermark is null ? "" : $"?watermark={watermark}")}", token: Token));
        return ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);
    }

    public async Task<HttpResponseMessage> ReconnectAsync(string query = "")
    {
        var answer = await bot.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{Conversation}{query}", token: Token);
        if (answer.IsSuccessStatusCode) Take(answer);
        return answer;
    }

    public async Task<ClientWebSocket> ConnectAsync()
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(StreamUrl), CancellationToken.None);
        return socket;
    }

    /// <summary>The next batch that is not a sign of life.</summary>
    public static async Task<JsonElement> NextAsync(ClientWebSocket socket)
    {
        var buffer = new byte[256 * 1024];
        while (true)
        {
            var size = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(size), CancellationToken.None);
                size += part.Count;
            }
            while (!part.EndOfMessage);
            if (size > 0) return JsonElement.Parse(buffer.AsSpan(0, size));
        }
    }

    private void Take(HttpResponseMessage answer)
    {
        var body = JsonElement.Parse(answer.Content.ReadAsStringAsync().GetAwaiter().GetResult());
        Conversation = body.GetProperty("conversationId").GetString()!;
        Token = body.GetProperty("token").GetString()!;
        if (body.TryGetProperty("streamUrl", out var url)) StreamUrl = url.GetString()!;
    }
}

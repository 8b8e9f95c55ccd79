using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>A conversation of a demo person with a running bot, over HTTP with the replies in the body.</summary>
internal sealed class HttpGesprek(HttpClient http, string conversation, int person = 4)
{
    private int sent;

    /// <summary>All bodies that came back.</summary>
    public List<string> Bodies { get; } = [];

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(Message(text));

    public async Task<IReadOnlyList<Activity>> SendAsync(JsonObject activity)
    {
        using var answer = await http.PostAsJsonAsync("/api/messages", activity);
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {body}");
        Bodies.Add(body);
        return [.. JsonElement.Parse(body).GetProperty("activities").EnumerateArray().Select(reply => reply.Deserialize(ProtocolJson.Default.Activity)!)];
    }

    public JsonObject Message(string text) => new()
    {
        ["type"] = "message",
        ["id"] = $"a{++sent}",
        ["channelId"] = "emulator",
        ["deliveryMode"] = "expectReplies",
        ["serviceUrl"] = "http://localhost/",
        ["from"] = new JsonObject { ["id"] = $"p{person}", ["name"] = "Tester", ["aadObjectId"] = $"00000000-0000-0000-0000-0000000000{person:00}" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000a" } },
        ["text"] = text,
    };
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Protocol;

/// <summary>What comes in may be anything; what is kept of it is everything.</summary>
public class MutatedActivityTests
{
    [Fact]
    public void Every_member_that_we_do_not_know_is_written_back_unchanged()
    {
        var json = JsonNode.Parse("""
            {"type":"message","id":"1","channelId":"msteams","text":"één & <twee>","Text":"other casing","callerId":"x","localTimestamp":"2026-11-22T01:46:35.731+00:00",
             "from":{"id":"29:x","userPrincipalName":"a@b.example","nested":{"deep":[1,2.50,null,true]}},
             "conversation":{"id":"c","isTargetedActivity":false},
             "attachments":[{"contentType":"a/b","thumbnailUrl":"https://x.example/y","content":{"z":1e3}}],
             "entities":[{"type":"mention","text":"<at>Bot</at>","mentioned":{"id":"28:b"}}],
             "channelData":{"tenant":{"id":"t"},"clientActivityID":"abc"},"semanticAction":{"id":"s"},"importance":"high"}
            """)!;
        var activity = json.Deserialize(ProtocolJson.Wire.Activity)!;
        JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity)), json).ShouldBeTrue();
    }

    [Fact]
    public void Payloads_of_other_peoples_tests_survive_a_round_trip()
    {
        var folder = Path.Combine(Architecture.Repository.Root, "..", "shared", "conformance", "protocol", "activities");
        if (!Directory.Exists(folder)) Assert.Skip("The conformance set is not beside the project.");
        var lost = new List<string>();
        foreach (var file in Directory.GetFiles(folder, "*.json"))
        {
            if (JsonNode.Parse(File.ReadAllText(file)) is not JsonObject json || json["type"] is not JsonValue type || type.GetValueKind() != JsonValueKind.String) continue;
            var back = JsonNode.Parse(JsonSerializer.Serialize(json.Deserialize(ProtocolJson.Wire.Activity)!, ProtocolJson.Wire.Activity))!.AsObject();
            lost.AddRange(json.Where(member => member.Value is not null && !back.ContainsKey(member.Key)).Select(member => $"{Path.GetFileName(file)}: {member.Key}"));
        }
        lost.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ten_thousand_mutated_activities_give_no_5xx_and_the_bot_still_answers()
    {
        await using var bot = await TestBot.StartAsync();
        var random = new Random(20261122);
        var statuses = new Dictionary<int, int>();
        for (var round = 0; round < 100; round++)
            foreach (var answer in await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => PostAsync(bot, Mutate(random)))))
                statuses[answer] = statuses.GetValueOrDefault(answer) + 1;
        statuses.Keys.ShouldAllBe(status => status < 500 || status == 501, $"answers: {string.Join(", ", statuses)}");
        statuses[200].ShouldBeGreaterThan(100, "or nothing got through and the test shows nothing");
        statuses[400].ShouldBeGreaterThan(100);
        (await bot.RepliesAsync(TestBot.Message("nog daar?", "last"))).ShouldNotBeEmpty();
    }

    private static async Task<int> PostAsync(TestBot bot, byte[] body)
    {
        var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        using var answer = await bot.SendAsync(HttpMethod.Post, "/api/messages", content);
        return (int)answer.StatusCode;
    }

    private static byte[] Mutate(Random random)
    {
        var activity = TestBot.WithReplies(TestBot.Message(id: random.Next(200).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        activity["type"] = Pick(random, "message", "message", "invoke", "event", "conversationUpdate", "endOfConversation", "x");
        activity["name"] = Pick(random, "adaptiveCard/action", "task/fetch", "é");
        for (var i = random.Next(4); i > 0; i--) Replace(random, activity);
        // Half a character and a NUL cannot be written by a JSON writer; they are put in as escapes afterwards.
        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString().Replace("HALF", "\\ud83d", StringComparison.Ordinal).Replace("NUL", "\\u0000", StringComparison.Ordinal));
        for (var i = random.Next(3); i > 0; i--) bytes = Damage(random, bytes);
        return bytes;
    }

    private static void Replace(Random random, JsonObject activity)
    {
        var target = random.Next(3) == 0 ? activity : activity.Select(member => member.Value).OfType<JsonObject>().Where(member => member.Count > 0).ElementAtOrDefault(random.Next(4)) ?? activity;
        var name = random.Next(4) == 0 ? Pick(random, "attachments", "membersAdded", "value", "timestamp", "replyToId", "locale", "entities") : target.ElementAt(random.Next(target.Count)).Key;
        target[name] = JsonNode.Parse(Pick(random, "null", "5", "-1e400", "true", "[]", "{}", "\"\"", "[null]", "[{}]", "{\"id\":null}", "{\"id\":5}", "\"2026-99-99T00:00:00Z\"",
            "\"HALF\"", "\"NUL\"", "[[[[[]]]]]", "[{\"contentType\":\"text/html\",\"content\":\"x\"}]", "{\"tenant\":[]}", "{\"tenant\":{\"id\":\"HALF\"}}", "\"😀\"", $"\"{new string('x', 2000)}\""));
    }

    private static byte[] Damage(Random random, byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(4))
        {
            case 0: bytes[at] = (byte)random.Next(256); return bytes;
            case 1: return bytes[..Math.Max(at, 1)];
            case 2: return [.. bytes[..at], .. bytes[(at + 1)..], .. random.Next(2) == 0 ? "}"u8 : ""u8];
            default: return [.. bytes[..at], .. bytes[at..Math.Min(at + 20, bytes.Length)], .. bytes[at..]];
        }
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}

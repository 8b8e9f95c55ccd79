using System.Net;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.DirectLine;

namespace Maatwerk.Tests.Protocol;

/// <summary>Direct Line 3.0 as Web Chat and scripts use it.</summary>
public class DirectLineTests
{
    [Fact]
    public async Task A_conversation_opens_once_and_the_bot_welcomes_once()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        (await client.PostAsync("conversations")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.ReadAsync()).Activities.ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("Welkom");
        var (again, watermark) = await client.ReadAsync("1");
        again.ShouldBeEmpty();
        watermark.ShouldBe("1");
    }

    [Fact]
    public async Task In_Development_a_conversation_may_start_without_asking_for_a_token_first()
    {
        await using var bot = await TestBot.StartAsync();
        var answer = await bot.SendAsync(HttpMethod.Post, "/v3/directline/conversations");
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var body = await TestBot.ReadAsync(answer);
        body.GetProperty("expires_in").GetInt32().ShouldBe(1800);
        body.GetProperty("streamUrl").GetString()!.ShouldStartWith("ws://127.0.0.1:");
    }

    [Fact]
    public async Task What_the_user_says_comes_back_with_its_client_id_and_the_answer_after_it()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        var id = (await TestBot.ReadAsync(await client.SayAsync("hoi", "abc"))).GetProperty("id").GetString();
        var (activities, watermark) = await client.ReadAsync("1");
        activities.Length.ShouldBe(2);
        watermark.ShouldBe("3");
        activities[0].GetProperty("id").GetString().ShouldBe(id);
        activities[0].GetProperty("channelData").GetProperty("clientActivityID").GetString().ShouldBe("abc");
        activities[0].GetProperty("from").GetProperty("role").GetString().ShouldBe("user");
        activities[1].GetProperty("replyToId").GetString().ShouldBe(id);
        activities[1].GetProperty("from").GetProperty("role").GetString().ShouldBe("bot");
        activities[1].GetProperty("channelData").GetProperty("dialog").GetString().ShouldBe("Echo");
        activities.Select(activity => activity.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64()).ShouldBe([2, 3]);
        activities.ShouldAllBe(activity => activity.GetProperty("timestamp").GetDateTimeOffset() == bot.Channel.Clock.Now);
    }

    [Fact]
    public async Task Who_somebody_is_stands_in_the_token_not_in_the_activity()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        await client.SayAsync("hoi");
        (await client.ReadAsync("2")).Activities[0].GetProperty("text").GetString().ShouldBe($"2: hoi van {DirectLineClient.Person} in {FakeChannel.Tenant}");
    }

    [Fact]
    public async Task The_echo_shows_only_what_the_guard_left()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        await client.SayAsync("mijn nummer is 123456782");
        var echo = (await client.ReadAsync("1")).Activities[0];
        echo.GetProperty("text").GetString().ShouldBe("mijn nummer is [BSN]");
        echo.ToString().ShouldNotContain("123456782");
    }

    [Fact]
    public async Task The_same_activity_delivered_four_times_is_one_turn()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        var answers = new List<string>();
        for (var i = 0; i < 4; i++) answers.Add(await (await client.SayAsync("hoi", "abc")).Content.ReadAsStringAsync());
        answers.Distinct().ShouldHaveSingleItem();
        (await client.ReadAsync("1")).Activities.Length.ShouldBe(2);
        bot.Bot.Runs.ShouldBe(2);
    }

    [Fact]
    public async Task The_stream_brings_what_was_there_and_what_comes()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        using var socket = await client.ConnectAsync();
        var first = await DirectLineClient.NextAsync(socket);
        first.GetProperty("activities")[0].GetProperty("text").GetString().ShouldBe("Welkom");
        await client.SayAsync("hoi");
        var second = await DirectLineClient.NextAsync(socket);
        second.GetProperty("activities")[1].GetProperty("text").GetString()!.ShouldStartWith("2: hoi");
        second.GetProperty("watermark").GetString().ShouldBe("3");
        await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }

    [Fact]
    public async Task After_a_lost_socket_a_client_goes_on_from_its_watermark()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        await client.SayAsync("hoi");
        (await client.ReconnectAsync("?watermark=2")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var socket = await client.ConnectAsync();
        (await DirectLineClient.NextAsync(socket)).GetProperty("activities").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_the_users_words_and_one_clear_sentence()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        (await client.SayAsync("kapot")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var texts = (await client.ReadAsync("1")).Activities.Select(activity => activity.GetProperty("text").GetString()!).ToArray();
        texts.Length.ShouldBe(2);
        texts[0].ShouldBe("kapot");
        texts[1].ShouldStartWith("Er ging iets mis aan onze kant");
    }

    [Fact]
    public async Task A_file_is_let_go_and_the_bot_hears_its_name_only()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","text":"zie bijlage"}""", System.Text.Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent(new byte[100_000]) { Headers = { ContentType = new("application/pdf") } }, "file", "brief.pdf" },
        };
        var answer = await bot.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{client.Conversation}/upload?userId=x", form, client.Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var echo = (await client.ReadAsync("1")).Activities[0];
        echo.GetProperty("text").GetString().ShouldBe("zie bijlage");
        echo.GetProperty("attachments")[0].ToString().ShouldBe("""{"contentType":"application/pdf","name":"brief.pdf"}""");
    }

    [Theory]
    [InlineData("register.csv", 1000, 1000)]
    [InlineData("register.XLSX", 5 * 1024 * 1024, 5 * 1024 * 1024)]
    [InlineData("register.csv", 5 * 1024 * 1024 + 1, null)]
    [InlineData("brief.pdf", 1000, null)]
    public async Task Of_a_small_table_the_bot_has_the_bytes_in_this_turn_and_nobody_keeps_them(string name, int size, int? seen)
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[size]) { Headers = { ContentType = new("text/csv") } }, "file", name } };
        (await bot.SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{client.Conversation}/upload?userId=x", form, client.Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (bot.Bot.Seen!.Attachments!.Single().Bytes?.Length).ShouldBe(seen);
        (await client.ReadAsync("1")).Activities[0].GetProperty("attachments")[0].ToString().ShouldBe($$"""{"contentType":"text/csv","name":"{{name}}"}""");
    }

    [Fact]
    public async Task A_file_inside_the_activity_is_let_go_too()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        await client.PostAsync($"conversations/{client.Conversation}/activities", JsonNode.Parse(
            """{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,AAAA","content":"AAAA","name":"a.png"}]}"""));
        (await client.ReadAsync("1")).Activities[0].ToString().ShouldNotContain("AAAA");
    }

    [Fact]
    public async Task Typing_is_acknowledged_and_what_only_a_bot_may_say_is_refused()
    {
        await using var bot = await TestBot.StartAsync();
        var client = await DirectLineClient.StartAsync(bot);
        var path = $"conversations/{client.Conversation}/activities";
        (await client.PostAsync(path, new JsonObject { ["type"] = "typing" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync(path, new JsonObject { ["type"] = "conversationUpdate" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.PostAsync(path, new JsonObject { ["type"] = "invoke" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        bot.Bot.Runs.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_and_its_conversation_survive_a_restart()
    {
        var database = await Storage.TestDatabases.CreateAsync(Storage.TestDatabases.Sqlite);
        var keep = new Storage.TestDatabase(database.ConnectionString, () => Task.CompletedTask);
        string token, conversation;
        await using (var before = await TestBot.StartAsync(on: keep))
        {
            var client = await DirectLineClient.StartAsync(before);
            (token, conversation) = (client.Token, client.Conversation);
        }
        await using var after = await TestBot.StartAsync(on: database);
        (await after.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{conversation}/activities", token: token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void The_address_of_our_own_Direct_Line_is_never_an_address_to_call() =>
        new Maatwerk.Runtime.Protocol.ServiceHosts([], allowLoopback: true).Allows(DirectLineIds.ServiceUrl, out _).ShouldBeFalse();
}

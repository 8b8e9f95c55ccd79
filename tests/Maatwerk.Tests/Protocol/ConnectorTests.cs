using System.Net;
using System.Text.Json;
using Maatwerk.Runtime.Protocol;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;

namespace Maatwerk.Tests.Protocol;

/// <summary>Calls on the connector: addresses, retries, refusals, tokens.</summary>
public sealed class ConnectorTests : IDisposable
{
    private readonly FakeConnector channel = new();
    private readonly IConnectorTokens tokens = Substitute.For<IConnectorTokens>();
    private static readonly ConversationReference Teams =
        new(FakeChannel.Tenant, "msteams", "https://smba.trafficmanager.net/emea/", "19:a;messageid=1@thread.tacv2", "personal", "28:bot", "29:x", "Anouk");

    public ConnectorTests()
    {
        tokens.GetAsync(false, Arg.Any<CancellationToken>()).Returns(new ValueTask<string?>("t1"));
        tokens.GetAsync(true, Arg.Any<CancellationToken>()).Returns(new ValueTask<string?>("t2"));
    }

    public void Dispose() => channel.Dispose();

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/emea")]
    public async Task Every_operation_has_its_address_with_every_part_percent_encoded(string service)
    {
        const string activities = "https://smba.trafficmanager.net/emea/v3/conversations/19%3Aa%3Bmessageid%3D1%40thread.tacv2/activities";
        var (client, to, none) = (Client(), Teams with { ServiceUrl = service }, CancellationToken.None);
        await client.SendAsync(to, Hoi(), none);
        await client.ReplyAsync(to, "1/2", Hoi(), none);
        await client.UpdateAsync(to, "1", Hoi(), none);
        await client.DeleteAsync(to, "1", none);
        await client.TypingAsync(to, none);
        await client.CreateConversationAsync(to, none);
        channel.Calls.Select(call => $"{call.Method} {call.Url}").ShouldBe(
        [
            $"POST {activities}", $"POST {activities}/1%2F2", $"PUT {activities}/1", $"DELETE {activities}/1", $"POST {activities}",
            "POST https://smba.trafficmanager.net/emea/v3/conversations",
        ]);
        channel.Calls.ShouldAllBe(call => call.Token == "t1");
        var asked = JsonElement.Parse(channel.Calls[^1].Body!);
        asked.GetProperty("members")[0].GetProperty("id").GetString().ShouldBe("29:x");
        asked.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString().ShouldBe(FakeChannel.Tenant);
        asked.GetProperty("isGroup").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_202_without_an_id_is_as_good_as_any()
    {
        channel.Then(HttpStatusCode.Accepted);
        (await Client().SendAsync(Teams, Hoi(), CancellationToken.None)).ShouldBe(new ConnectorResult(ConnectorOutcome.Done));
    }

    [Theory]
    [InlineData(HttpStatusCode.PreconditionFailed)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task What_did_not_arrive_goes_back_with_the_time_the_channel_asks_after_one_request(HttpStatusCode status)
    {
        channel.Then(status, retryAfter: TimeSpan.FromSeconds(3));
        var result = await Client().SendAsync(Teams, Hoi(), CancellationToken.None);
        (result.Outcome, result.RetryAfter, channel.Calls.Count).ShouldBe((ConnectorOutcome.NotNow, TimeSpan.FromSeconds(3), 1));
    }

    [Fact]
    public async Task A_503_that_does_not_say_when_to_come_back_may_have_arrived()
    {
        channel.Then(HttpStatusCode.ServiceUnavailable);
        (await Client().SendAsync(Teams, Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.Unclear);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task A_new_message_that_may_have_arrived_is_not_sent_again_unmarked(HttpStatusCode status)
    {
        channel.Then(status);
        (await Client().SendAsync(Teams, Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.Unclear);
        channel.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_update_may_safely_be_done_twice()
    {
        channel.Then(HttpStatusCode.BadGateway);
        (await Client().UpdateAsync(Teams, "1", Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.NotNow);
    }

    [Fact]
    public async Task A_lost_answer_is_unclear_and_no_connection_is_not()
    {
        channel.ThenFails(new HttpRequestException(HttpRequestError.ResponseEnded));
        (await Client().SendAsync(Teams, Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.Unclear);
        ConnectorAnswersFor(HttpRequestError.ConnectionError).ShouldBe(ConnectorOutcome.NotNow);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "ConversationBlockedByUser", ConnectorOutcome.Closed)]
    [InlineData(HttpStatusCode.Forbidden, "BotNotInConversationRoster", ConnectorOutcome.Closed)]
    [InlineData(HttpStatusCode.Forbidden, "BotDisabledByAdmin", ConnectorOutcome.Closed)]
    [InlineData(HttpStatusCode.Forbidden, "MessageWritesBlocked", ConnectorOutcome.Closed)]
    [InlineData(HttpStatusCode.NotFound, "ConversationNotFound", ConnectorOutcome.Closed)]
    [InlineData(HttpStatusCode.Forbidden, "SomethingElse", ConnectorOutcome.NotHere)]
    [InlineData(HttpStatusCode.BadRequest, "BadSyntax", ConnectorOutcome.Never)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", ConnectorOutcome.Never)]
    public async Task What_the_channel_refuses_for_good_is_never_tried_again(HttpStatusCode status, string code, ConnectorOutcome outcome)
    {
        channel.Then(status, $$$"""{"error":{"code":"{{{code}}}","message":"secret"}}""");
        (await Client().SendAsync(Teams, Hoi(), CancellationToken.None)).ShouldBe(new ConnectorResult(outcome, null, $"{(int)status} {code}"));
        channel.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_token_is_not_used_again()
    {
        channel.Then(HttpStatusCode.Unauthorized);
        var client = Client();
        (await client.SendAsync(Teams, Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.NotNow);
        (await client.SendAsync(Teams, Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.Done);
        channel.Calls.Select(call => call.Token).ShouldBe(["t1", "t2"]);
    }

    [Fact]
    public async Task Without_a_token_to_be_had_the_message_waits()
    {
        tokens.GetAsync(false, Arg.Any<CancellationToken>()).Returns<ValueTask<string?>>(_ => throw new ConnectorTokenException("AADSTS7000222", new InvalidOperationException()));
        (await Client().SendAsync(Teams, Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.NotNow);
        channel.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost:5000/")]
    public async Task A_stored_address_that_was_altered_gets_no_connection(string service)
    {
        (await Client().SendAsync(Teams with { ServiceUrl = service }, Hoi(), CancellationToken.None)).Outcome.ShouldBe(ConnectorOutcome.Never);
        channel.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_token_does_not_travel_over_http_to_a_tool_on_this_machine()
    {
        await Client(development: true).SendAsync(Teams with { ServiceUrl = "http://localhost:56150/_connector" }, Hoi(), CancellationToken.None);
        channel.Calls.ShouldHaveSingleItem().Token.ShouldBeNull();
    }

    private static ConnectorOutcome ConnectorAnswersFor(HttpRequestError error)
    {
        var connector = new FakeConnector().ThenFails(new HttpRequestException(error)).ThenFails(new HttpRequestException(error)).ThenFails(new HttpRequestException(error));
        return ClientOn(connector, Substitute.For<IConnectorTokens>(), false).SendAsync(Teams, Hoi(), CancellationToken.None).GetAwaiter().GetResult().Outcome;
    }

    private static Activity Hoi() => new() { Type = "message", Text = "hoi" };

    private ConnectorClient Client(bool development = false) => ClientOn(channel, tokens, development);

    private static ConnectorClient ClientOn(FakeConnector channel, IConnectorTokens tokens, bool development) =>
        new(new HttpClient(channel), new ServiceHosts([], development), tokens, new ImpatientClock(), NullLogger<ConnectorClient>.Instance);
}

using System.Net;
using System.Text.Json;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Protocol;

/// <summary>Messages of the bot's own accord, from the turn that causes them to the channel.</summary>
public class ProactiveTests
{
    private static readonly UserIdentity Person = new(FakeChannel.Tenant, "00000000-0000-0000-0000-000000000004", null);

    [Fact]
    public async Task A_person_who_wrote_once_is_reached_there_later()
    {
        await using var bot = await StartAsync();
        await WriteAsync(bot, "1");

        await NotifyAsync(bot, "Nieuws");

        (await SentAsync(bot)).ShouldBe(["POST 19%3Ac/activities Nieuws"]);
    }

    [Theory]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("BotNotInConversationRoster")]
    [InlineData("BotDisabledByAdmin")]
    [InlineData("MessageWritesBlocked")]
    public async Task Who_blocked_the_bot_gets_it_on_the_page_and_in_Teams_again_after_writing_there(string code)
    {
        await using var bot = await StartAsync();
        await KnowPageAsync(bot);
        await WriteAsync(bot, "1");
        bot.Connector.Then(HttpStatusCode.Forbidden, $$$"""{"error":{"code":"{{{code}}}"}}""");
        await NotifyAsync(bot, "een");
        await NotifyAsync(bot, "twee");

        (await SentAsync(bot)).ShouldBe(["POST 19%3Ac/activities een"], "one try, and not one more");
        (await LoggedAsync(bot)).ShouldBe(["een", "twee"], ignoreOrder: true);

        await WriteAsync(bot, "2");
        await NotifyAsync(bot, "drie");
        (await SentAsync(bot)).ShouldBe(["POST 19%3Ac/activities drie"]);
    }

    [Fact]
    public async Task A_copy_that_takes_another_way_is_marked_when_the_first_may_have_arrived()
    {
        await using var bot = await StartAsync();
        await KnowPageAsync(bot);
        await WriteAsync(bot, "1");
        bot.Connector.Then(HttpStatusCode.BadGateway).Then(HttpStatusCode.Forbidden);
        await NotifyAsync(bot, "Nieuws");

        await SentAsync(bot);
        bot.Channel.Clock.Now += TimeSpan.FromMinutes(1);
        await SentAsync(bot);

        var logged = (await bot.Get<IDirectLineLog>().ReadAsync("pagina", 0, CancellationToken.None)).ShouldHaveSingleItem().Activity;
        (logged.Text, logged.Conversation!.Id, logged.From!.Id).ShouldBe(("(Mogelijk dubbel: misschien kreeg je dit bericht al.) Nieuws", "pagina", "bot"));
    }

    [Fact]
    public async Task Who_has_no_other_way_is_a_dead_letter_that_the_health_page_explains()
    {
        await using var bot = await StartAsync();
        await WriteAsync(bot, "1");
        bot.Connector.Then(HttpStatusCode.Forbidden, """{"error":{"code":"ConversationBlockedByUser"}}""");
        await NotifyAsync(bot, "Nieuws");
        await SentAsync(bot);

        var health = await bot.Http.GetStringAsync("/health/ready");

        health.ShouldContain("0 wachten, 1 opgegeven (1 keer 403 ConversationBlockedByUser).");
        health.ShouldNotContain("Nieuws");
    }

    [Fact]
    public async Task Many_messages_at_once_are_no_illness_but_many_old_ones_are()
    {
        await using var bot = await StartAsync();
        await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", "1", null), turn =>
        {
            for (var n = 0; n < 1200; n++) turn.Enqueue(To($"{n}"));
            return Task.FromResult(TurnAnswer.Ok);
        }, CancellationToken.None);

        (await bot.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Channel.Clock.Now += TimeSpan.FromMinutes(16);
        (await bot.Http.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task Who_caused_a_message_that_cannot_be_delivered_hears_so()
    {
        await using var bot = await StartAsync();
        await WriteAsync(bot, "1");
        await NotifyAsync(bot, "Nieuws", to: Person with { ObjectId = "" }, by: Person, about: "MW-2026-000123");

        (await SentAsync(bot)).ShouldHaveSingleItem().ShouldBe(
            "POST 19%3Ac/activities Een bericht dat ik voor jou aan iemand stuurde, is niet aangekomen. Ik probeer het niet opnieuw. Bel of mail die persoon zelf. Het ging over: MW-2026-000123.");
    }

    [Fact]
    public async Task For_a_colleague_who_never_wrote_a_conversation_is_opened_once()
    {
        await using var bot = await StartAsync();
        await WriteAsync(bot, "1");
        var colleague = Person with { ObjectId = "00000000-0000-0000-0000-000000000006" };
        bot.Connector.Then(HttpStatusCode.Created, """{"id":"a:nieuw"}""");
        await NotifyAsync(bot, "een", to: colleague);
        (await SentAsync(bot)).Count.ShouldBe(2);

        await NotifyAsync(bot, "twee", to: colleague);

        (await SentAsync(bot)).ShouldBe(["POST a%3Anieuw/activities twee"]);
    }

    [Fact]
    public async Task The_time_the_channel_asks_is_given()
    {
        await using var bot = await StartAsync();
        await WriteAsync(bot, "1");
        bot.Connector.Then(HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromSeconds(40));
        await NotifyAsync(bot, "Nieuws");
        await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None);

        var next = (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None)).LookAgainAt!.Value - bot.Channel.Clock.Now;

        next.ShouldBeInRange(TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task A_card_made_for_Teams_is_text_where_its_buttons_are_not_known()
    {
        await using var bot = await StartAsync();
        await KnowPageAsync(bot);
        var card = JsonElement.Parse("""{"type":"AdaptiveCard","fallbackText":"Casus MW-2026-000123: in behandeling","actions":[{"type":"Action.Execute","title":"Bekijk"}]}""");

        await NotifyAsync(bot, new Activity { Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = card }] });
        await SentAsync(bot);

        (await LoggedAsync(bot)).ShouldBe(["Casus MW-2026-000123: in behandeling"]);
    }

    [Fact]
    public async Task A_conversation_that_answers_slowly_holds_up_nobody_else()
    {
        using var slow = new SlowConnector();
        await using var bot = await TestBot.StartAsync(development: false, change: services => services.RemoveAll<ConnectorClient>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(provider, new HttpClient(slow))));
        await bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", "1", null), turn =>
        {
            turn.Enqueue(To("traag"));
            for (var n = 0; n < 20; n++) turn.Enqueue(To($"vlot-{n}"));
            return Task.FromResult(TurnAnswer.Ok);
        }, CancellationToken.None);

        await slow.Twenty.WaitAsync(TimeSpan.FromSeconds(60));

        slow.Release();
    }

    private static OutboxMessage To(string conversation) =>
        new(new ConversationReference(FakeChannel.Tenant, "msteams", FakeChannel.Service, conversation, "personal", "28:bot", "29:x", null), OutboxOperation.Send, new Activity { Text = "hoi" });

    private static Task<TestBot> StartAsync() => TestBot.StartAsync(development: false, change: services =>
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null)));

    // What the bot answers to it is sent too, so that only what comes after is looked at.
    private static async Task WriteAsync(TestBot bot, string id)
    {
        bot.Channel.Clock.Now += TimeSpan.FromSeconds(1);
        await bot.PostAsync(TestBot.Message("hoi", id), bot.Channel.Token());
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
        bot.Connector.Calls.Clear();
        bot.Channel.Clock.Now += TimeSpan.FromSeconds(5);
    }

    private static Task KnowPageAsync(TestBot bot) => bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "directline", "pagina", null), turn =>
    {
        turn.Reference = new ConversationReference(FakeChannel.Tenant, "directline", DirectLineIds.ServiceUrl, "pagina", "personal", "bot", "dl_x", null, Person.ObjectId);
        return Task.FromResult(TurnAnswer.Ok);
    }, CancellationToken.None);

    private static Task NotifyAsync(TestBot bot, string text, UserIdentity? to = null, UserIdentity? by = null, string? about = null) =>
        NotifyAsync(bot, new Activity { Text = text }, to, by, about);

    private static Task NotifyAsync(TestBot bot, Activity activity, UserIdentity? to = null, UserIdentity? by = null, string? about = null) =>
        bot.Get<ITurnStore<IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", "1", null), async turn =>
        {
            await turn.NotifyAsync(new Notice(to ?? Person, activity, by, about));
            return TurnAnswer.Ok;
        }, CancellationToken.None);

    private static async Task<List<string>> SentAsync(TestBot bot)
    {
        var before = bot.Connector.Calls.Count;
        while (await bot.Get<OutboxSender>().RoundAsync(CancellationToken.None) is { Rows.Count: > 0 }) { }
        return [.. bot.Connector.Calls.Skip(before).Select(call => $"{call.Method} {call.Url[(call.Url.IndexOf("conversations", StringComparison.Ordinal) + 13)..].TrimStart('/')} {TextOf(call.Body!)}")];
    }

    private static string? TextOf(string body) => JsonElement.Parse(body).TryGetProperty("text", out var text) ? text.GetString() : null;

    private static async Task<IEnumerable<string?>> LoggedAsync(TestBot bot) =>
        (await bot.Get<IDirectLineLog>().ReadAsync("pagina", 0, CancellationToken.None)).Select(logged => logged.Activity.Text);

    /// <summary>Keeps one conversation waiting, and says when twenty others were served.</summary>
    private sealed class SlowConnector : HttpMessageHandler
    {
        private readonly TaskCompletionSource released = new(), twenty = new();
        private int served;

        public Task Twenty => twenty.Task;

        public void Release() => released.TrySetResult();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsoluteUri.Contains("traag", StringComparison.Ordinal)) await released.Task;
            else if (Interlocked.Increment(ref served) == 20) twenty.TrySetResult();
            return new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"id":"1"}""") };
        }
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Protocol;

/// <summary>
/// A connector that refuses a part of what it gets, drops connections after it accepted, loses answers of what it took in, and has
/// conversations that are closed for good; always the same for one seed. It writes down every request and what it showed to whom.
/// </summary>
internal sealed class StubbornConnector(int seed, TestClock clock, double refusals = 0.30, double drops = 0.03) : HttpMessageHandler
{
    private static readonly HttpStatusCode[] Answers =
    [
        HttpStatusCode.TooManyRequests, HttpStatusCode.PreconditionFailed, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway,
        HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout, HttpStatusCode.Forbidden,
    ];

    private static readonly string[] Codes = ["ConversationBlockedByUser", "BotNotInConversationRoster", "BotDisabledByAdmin", "MessageWritesBlocked", "SomethingElse"];
    private readonly Random random = new(seed);
    private readonly HashSet<string> closed = [];

    public List<(string Conversation, DateTimeOffset At)> Requests { get; } = [];
    public List<(string Conversation, string Text)> Shown { get; } = [];
    public Dictionary<int, int> Counts { get; } = [];
    public int Dropped { get; private set; }
    public DateTimeOffset? DownUntil { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        lock (random) return Answer(Uri.UnescapeDataString(request.RequestUri!.Segments[^2].TrimEnd('/') is "activities" ? request.RequestUri.Segments[^3].TrimEnd('/') : request.RequestUri.Segments[^2].TrimEnd('/')), body);
    }

    private HttpResponseMessage Answer(string conversation, string body)
    {
        Requests.Add((conversation, clock.Now));
        if (clock.Now < DownUntil) throw new HttpRequestException(HttpRequestError.ResponseEnded);
        if (closed.Contains(conversation)) return Refuse(HttpStatusCode.Forbidden, Codes[conversation.Length % 4]);
        var text = JsonElement.Parse(body).GetProperty("text").GetString()!;
        if (random.NextDouble() < refusals) return Refuse(conversation, text, Answers[random.Next(Answers.Length)]);
        Shown.Add((conversation, text));
        if (random.NextDouble() < drops)
        {
            Dropped++;
            throw new HttpRequestException(HttpRequestError.ResponseEnded);
        }
        return Count(HttpStatusCode.Created, """{"id":"1"}""");
    }

    private HttpResponseMessage Refuse(string conversation, string text, HttpStatusCode status)
    {
        // Behind an error of the server the message may have been shown all the same.
        if (status is HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout && random.Next(2) == 0) Shown.Add((conversation, text));
        if (status != HttpStatusCode.Forbidden) return Refuse(status, "Refused");
        var code = Codes[random.Next(Codes.Length)];
        if (code != Codes[^1]) closed.Add(conversation);
        return Refuse(HttpStatusCode.Forbidden, code);
    }

    private HttpResponseMessage Refuse(HttpStatusCode status, string code)
    {
        var answer = Count(status, $$$"""{"error":{"code":"{{{code}}}"}}""");
        if (status is HttpStatusCode.TooManyRequests || (status is HttpStatusCode.ServiceUnavailable && random.Next(2) == 0)) answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(random.Next(1, 20)));
        return answer;
    }

    private HttpResponseMessage Count(HttpStatusCode status, string body)
    {
        Counts[(int)status] = Counts.GetValueOrDefault((int)status) + 1;
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}

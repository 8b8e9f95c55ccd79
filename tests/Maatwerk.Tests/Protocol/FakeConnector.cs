using System.Net;
using System.Text;

namespace Maatwerk.Tests.Protocol;

/// <summary>A connector that answers by script (then 201 with an id) and records every call, also which token it carried.</summary>
internal sealed class FakeConnector : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> script = [];
    public List<(string Method, string Url, string? Token, string? Body)> Calls { get; } = [];

    public FakeConnector Then(HttpStatusCode status, string? body = null, TimeSpan? retryAfter = null)
    {
        script.Enqueue(() =>
        {
            var answer = new HttpResponseMessage(status) { Content = new StringContent(body ?? "", Encoding.UTF8, "application/json") };
            if (retryAfter is { } wait) answer.Headers.RetryAfter = new(wait);
            return answer;
        });
        return this;
    }

    public FakeConnector ThenFails(Exception error)
    {
        script.Enqueue(() => throw error);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        lock (Calls) Calls.Add((request.Method.Method, request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.Parameter, body));
        return script.TryDequeue(out var answer) ? answer() : new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"id":"1"}""") };
    }
}

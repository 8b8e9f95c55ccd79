using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Maatwerk.Tests.Protocol;

namespace Maatwerk.Tests.Aanmelden;

/// <summary>A browser of a few lines: keeps cookies, follows the road to the provider and back, and makes calls as the page does.</summary>
internal sealed class Bezoeker(TestBot bot) : IDisposable
{
    public const string Page = "https://maatwerk.example";
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>Every Set-Cookie header, whole.</summary>
    public List<string> Set { get; } = [];

    /// <summary>Goes to the provider.</summary>
    /// <returns>The address there.</returns>
    public async Task<Uri> GoAsync()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/aanmelden");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!;
    }

    /// <summary>Is sent back by the provider.</summary>
    /// <returns>The address back, path and query.</returns>
    public async Task<string> ReturnAsync(Uri there)
    {
        using var answer = await http.GetAsync(there);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.AbsoluteUri.ShouldStartWith($"{Page}/aanmelden/terug?");
        return answer.Headers.Location.PathAndQuery;
    }

    /// <summary>The whole road.</summary>
    /// <returns>Where one ends.</returns>
    public async Task<string> SignInAsync() => await ArriveAsync(await ReturnAsync(await GoAsync()));

    public async Task<string> ArriveAsync(string back)
    {
        using var answer = await SendAsync(HttpMethod.Get, back);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Asks for a Direct Line token, as the page does.</summary>
    public Task<HttpResponseMessage> AskTokenAsync(string? origin = Page, string? site = "same-origin") =>
        SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", origin, site);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? origin = null, string? site = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(bot.Http.BaseAddress!, path));
        request.Headers.Host = new Uri(Page).Authority;
        if (method == HttpMethod.Post) request.Content = new StringContent(new JsonObject().ToJsonString(), Encoding.UTF8, "application/json");
        if (Cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(one => $"{one.Key}={one.Value}")));
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        if (token is not null) request.Headers.Add("Authorization", $"Bearer {token}");
        var answer = await http.SendAsync(request);
        foreach (var header in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []) Keep(header);
        return answer;
    }

    public void Dispose() => http.Dispose();

    private void Keep(string header)
    {
        Set.Add(header);
        var pair = header.Split(';')[0].Split('=', 2);
        if (pair[1].Length == 0) Cookies.Remove(pair[0]);
        else Cookies[pair[0]] = pair[1];
    }
}

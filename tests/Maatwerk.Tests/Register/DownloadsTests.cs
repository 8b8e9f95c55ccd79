using System.Net;
using Maatwerk.Bot.Register;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSubstitute;

namespace Maatwerk.Tests.Register;

/// <summary>The page behind a download link.</summary>
public class DownloadsTests
{
    [Fact]
    public async Task Looking_at_a_link_uses_nothing_up_and_the_button_gives_the_file_once()
    {
        var store = Substitute.For<IStoredFiles>();
        store.TakeAsync("abc", Arg.Any<CancellationToken>()).Returns(new StoredFile("register.csv", "id;naam"), (StoredFile?)null);
        await using var app = Host(store);
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        (await http.GetStringAsync("/downloads/abc")).ShouldContain("<form method=\"post\">");
        await store.DidNotReceive().TakeAsync(Arg.Any<string>(), Arg.Any<CancellationToken>());

        using var first = await http.PostAsync("/downloads/abc", null);
        (first.StatusCode, await first.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.OK, "id;naam"));
        first.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"register.csv\"");
        first.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var second = await http.PostAsync("/downloads/abc", null);
        second.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        second.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
    }

    private static WebApplication Host(IStoredFiles store)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store);
        var app = builder.Build();
        app.MapDownloads();
        return app;
    }
}

using System.Net;
using Maatwerk.Bot.Hosting;
using Maatwerk.Domain.Afhalen;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Maatwerk.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Maatwerk.Tests.Overleggen.Overlegvoorbeeld;

namespace Maatwerk.Tests.Overleggen;

/// <summary>The calendar file behind a link that works once.</summary>
public sealed class AgendaEndpointTests : IAsyncLifetime
{
    private readonly Gesprekken.TestClock clock = new(Nu);
    private TestDatabase database = null!;
    private WebApplication app = null!;
    private HttpClient http = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddMaatwerk(new BotFrameworkOptions { IsDevelopment = true }, database.ConnectionString);
        app = builder.Build();
        app.MapAgenda();
        await app.StartAsync();
        http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Looking_uses_nothing_up_and_fetching_works_once()
    {
        var id = await KeepAsync();
        for (var n = 0; n < 2; n++)
        {
            var page = await http.GetAsync($"/agenda/{id}");
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await page.Content.ReadAsStringAsync()).ShouldNotContain("MW-2026");
        }

        var file = await http.PostAsync($"/agenda/{id}", null);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        file.Content.Headers.ContentDisposition!.FileName.ShouldBe("casusoverleg-MW-2026-000123.ics");
        (await file.Content.ReadAsStringAsync()).ShouldBe(Agendabestand.Write(Vastgelegd(), clock.GetUtcNow()));

        (await http.PostAsync($"/agenda/{id}", null)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_link_that_is_too_old_or_was_never_given_gives_nothing()
    {
        var id = await KeepAsync();
        clock.Advance(Afhaalbewijs.Geldig);
        (await http.PostAsync($"/agenda/{id}", null)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await http.PostAsync("/agenda/onzin", null)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("https://maatwerk.example", "https://maatwerk.example/")]
    [InlineData("https://maatwerk.example/bot", "https://maatwerk.example/bot/")]
    [InlineData("", null)]
    public void The_address_is_a_setting(string setting, string? address) => AgendaEndpoint.Address(setting)?.AbsoluteUri.ShouldBe(address);

    [Fact]
    public void An_address_that_is_not_safe_is_told_at_the_start() =>
        Should.Throw<InvalidOperationException>(() => AgendaEndpoint.Address("http://maatwerk.example")).Message.ShouldContain("https://");

    private async Task<string> KeepAsync()
    {
        var overleg = Vastgelegd();
        var bewijs = Afhaalbewijs.For("sleutel", overleg, Regisseur.Id, clock.GetUtcNow());
        await app.Services.GetRequiredService<ITurnStore<IDesk>>().RunAsync(new TurnKey("", "test", "klaar", null), async turn =>
        {
            await turn.Desk.Trajecten.SaveAsync(overleg, new AuditSpoor(Regisseur.Id, "plannen"));
            await turn.Desk.Trajecten.SaveAsync(bewijs, new AuditSpoor(Regisseur.Id, "agendalink"));
            return TurnAnswer.Ok;
        }, CancellationToken.None);
        bewijs.LinkOn(new Uri("https://maatwerk.example/")).ShouldBe($"https://maatwerk.example/agenda/{bewijs.Id}");
        return bewijs.Id;
    }
}

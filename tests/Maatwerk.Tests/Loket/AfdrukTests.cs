using System.Net;
using Maatwerk.Bot.Afdruk;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage;
using Maatwerk.Tests.Casussen;
using Maatwerk.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Maatwerk.Tests.Loket;

/// <summary>A dossier on a page: once, for a day, for whoever may still have it.</summary>
public sealed class AfdrukTests : IAsyncLifetime
{
    private static readonly Gebruiker Samira = DemoGebruikers.All[3], Marloes = DemoGebruikers.All[5], Deniz = DemoGebruikers.All[6];
    private readonly Gesprekken.TestClock clock = new(Voorbeeld.Nu);
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
        builder.Services.AddMaatwerkStorage(database.ConnectionString, developmentSeed: true);
        app = builder.Build();
        app.MapAfdruk();
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
    public async Task Looking_at_the_link_spends_nothing_and_the_button_gives_the_dossier_once()
    {
        var link = await LinkAsync();
        for (var look = 0; look < 2; look++) (await http.GetStringAsync(link)).ShouldContain("Dossier openen");

        using var first = await http.PostAsync(link, null);
        var page = await first.Content.ReadAsStringAsync();
        foreach (var word in new[] { "De corporatie lijkt bereid te wachten.", "UWV", "Dossier: genomen, door Marloes Bakker", "&lt;b&gt;vet&lt;/b&gt;" }) WebUtility.HtmlDecode(page).ShouldContain(WebUtility.HtmlDecode(word));
        page.ShouldNotContain("<b>vet</b>");
        first.Headers.CacheControl!.NoStore.ShouldBeTrue();
        first.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");

        using var second = await http.PostAsync(link, null);
        second.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TurnAsync(turn => turn.Desk.Dossiers.FindAsync(new Casusnummer(2026, 1)))).Geschiedenis[^1].Wat.ShouldBe(DossierGebeurtenis.Afgedrukt);
    }

    [Fact]
    public async Task A_day_later_and_for_any_other_key_there_is_nothing()
    {
        var link = await LinkAsync();
        using (var other = await http.PostAsync("/afdruk/AAAAAAAAAAAAAAAAAAAAAA", null)) other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        clock.Advance(TimeSpan.FromHours(25));
        using var late = await http.PostAsync(link, null);
        late.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_lost_the_casus_meanwhile_gets_nothing()
    {
        var link = await LinkAsync();
        await TurnAsync(async turn => await turn.Desk.Dossiers.SaveAsync((await turn.Desk.Dossiers.FindAsync(new Casusnummer(2026, 1))).GiveTo(Deniz, Deniz, turn.Now, "Verlof.")));
        using var late = await http.PostAsync(link, null);
        late.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> LinkAsync() => "/afdruk/" + await TurnAsync(async turn =>
    {
        var casus = await turn.Desk.Casussen.OpenAsync(nummer => Casus.File(nummer, Samira, Voorbeeld.Compleet, turn.Now), 2026);
        await turn.Desk.Dossiers.SaveAsync((await turn.Desk.Dossiers.FindAsync(casus.Nummer)).GiveTo(Marloes, Marloes, turn.Now).Note(Marloes, turn.Now, "De corporatie lijkt bereid te wachten. <b>vet</b>"));
        return await turn.Desk.Afdrukken.MakeAsync(new Afdruk(Marloes.Id, casus.Nummer));
    });

    private async Task<T> TurnAsync<T>(Func<ITurn<IDesk>, Task<T>> act)
    {
        var result = default(T);
        await app.Services.GetRequiredService<ITurnStore<IDesk>>().RunAsync(new TurnKey("", "test", "afdruk", null), async turn =>
        {
            result = await act(turn);
            return TurnAnswer.Ok;
        }, CancellationToken.None);
        return result!;
    }
}

using Maatwerk.Journeys.Bot;
using Maatwerk.Journeys.Browser;
using Maatwerk.Tests.Aanmelden;

namespace Maatwerk.Journeys;

/// <summary>The chat page in Production: sign in with a work account, talk, sign out.</summary>
public sealed class SignInTests(Chromium chromium) : IAsyncLifetime
{
    private StubEntra? entra;
    private BotProcess? bot;
    private IBrowserContext? context;
    private IPage? page;

    private IPage Page => page!;

    public async ValueTask InitializeAsync()
    {
        entra = await StubEntra.StartAsync();
        var port = BotProcess.FreePort();
        bot = await BotProcess.StartAsync(Settings($"http://localhost:{port}"), port);
        context = await chromium.ProfileAsync(width: 1200, height: 780);
        context.SetDefaultTimeout(20_000);
        page = await context.NewPageAsync();
        await Page.GotoAsync(bot.Url);
    }

    public async ValueTask DisposeAsync()
    {
        if (context is not null) await context.DisposeAsync();
        if (bot is not null) await bot.DisposeAsync();
        if (entra is not null) await entra.DisposeAsync();
    }

    [Fact]
    public async Task One_signs_in_talks_comes_back_after_a_reload_and_signs_out()
    {
        await Page.GetByText("Je bent niet aangemeld.").WaitForAsync();
        await Page.ShouldBeAccessibleAsync();
        (await Page.GetByLabel("Ik ben", new() { Exact = true }).IsVisibleAsync()).ShouldBeFalse();

        await SignInAsync();
        await Page.GetByText("Waar kan ik je mee helpen?").First.WaitForAsync();
        (await Page.Locator("#naam").InnerTextAsync()).ShouldBe("Anouk");
        await Page.Locator("[data-id=webchat-sendbox-input]").FillAsync("dank je wel");
        await Page.Keyboard.PressAsync("Enter");
        await Page.GetByText("Graag gedaan").First.WaitForAsync();
        await Page.ReloadAsync();
        await Page.GetByText("dank je wel").First.WaitForAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await Page.GetByText("Je bent niet aangemeld.").WaitForAsync();
        (await context!.CookiesAsync()).ShouldBeEmpty();
        (await Page.EvaluateAsync<int>("sessionStorage.length")).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_of_another_tenant_hears_that_it_did_not_work()
    {
        entra!.Tenant = "00000000-0000-0000-0000-0000000000ff";

        await SignInAsync();

        await Page.GetByText("Aanmelden is niet gelukt.").WaitForAsync();
        (await Page.GetByRole(AriaRole.Link, new() { Name = "Meld je aan met je werkaccount" }).IsVisibleAsync()).ShouldBeTrue();
        Page.Url.ShouldEndWith("/");
    }

    private Task SignInAsync() => Page.GetByRole(AriaRole.Link, new() { Name = "Meld je aan met je werkaccount" }).ClickAsync();

    private Dictionary<string, string> Settings(string url) => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["MicrosoftAppId"] = "99999999-2222-4333-8444-555555555555",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppTenantId"] = StubEntra.HomeTenant,
        ["SignIn__ClientId"] = StubEntra.ClientId,
        ["SignIn__ClientSecret"] = "geheim",
        ["SignIn__PublicUrl"] = url,
        ["SignIn__Authority"] = entra!.Url,
    };
}

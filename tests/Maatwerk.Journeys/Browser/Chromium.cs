using Maatwerk.Journeys.Teams;

namespace Maatwerk.Journeys.Browser;

/// <summary>One headless Chromium for all journeys; each journey gets a fresh profile from it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--lang=nl-NL",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = Arguments,
            Env = new Dictionary<string, string> { ["LANGUAGE"] = "nl_NL", ["HOME"] = Path.GetTempPath() },
        });
    }

    /// <summary>A page of its own with nothing remembered.</summary>
    /// <param name="url">Where the bot listens.</param>
    /// <param name="width">Width of the window in CSS pixels; 375 is a phone.</param>
    /// <param name="dark">Whether the system asks for dark.</param>
    public async Task<ChatPage> OpenAsync(string url, int width = 1200, bool dark = false) =>
        await ChatPage.OpenAsync(await ProfileAsync(width, width < 500 ? 740 : 780, dark), url);

    /// <summary>A Teams client of its own, on the page of a Playground.</summary>
    public async Task<TeamsPage> OpenTeamsAsync(string url) => await TeamsPage.OpenAsync(await ProfileAsync(width: 1400, height: 860, dark: false), url);

    /// <summary>A fresh profile.</summary>
    public Task<IBrowserContext> ProfileAsync(int width, int height, bool dark = false) => browser!.NewContextAsync(new BrowserNewContextOptions
    {
        Locale = "nl-NL",
        TimezoneId = "Europe/Amsterdam",
        ViewportSize = new ViewportSize { Width = width, Height = height },
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        ReducedMotion = ReducedMotion.Reduce,
    });

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

using Maatwerk.Journeys.Browser;

namespace Maatwerk.Journeys;

/// <summary>The page before anything is said: what it shows, what it keeps to itself, and whether everyone can use it.</summary>
public sealed class PageTests(Chromium chromium, SharedBot bot)
{
    [Fact]
    public async Task The_page_opens_in_Dutch_and_shows_what_one_can_type()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);

        (await chat.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("nl");
        (await chat.SendBox.GetAttributeAsync("placeholder")).ShouldBe("Typ je vraag of antwoord");
        (await chat.Page.GetByRole(AriaRole.Button, new() { Name = "uwv utrecht schulden" }).IsVisibleAsync()).ShouldBeTrue();
        await chat.TakeAsync("eerste-scherm");
    }

    [Fact]
    public async Task Everything_comes_from_the_bot_itself_and_the_browser_reports_no_error()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);
        await chat.SayAsync("hallo");

        chat.OutsideRequests.ShouldBeEmpty();
        chat.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_Development_one_can_be_any_of_the_fourteen_people()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);

        (await chat.Page.GetByLabel("Ik ben", new() { Exact = true }).Locator("option").CountAsync()).ShouldBe(14);
    }

    [Theory]
    [InlineData(1200, false)]
    [InlineData(1200, true)]
    [InlineData(375, false)]
    [InlineData(375, true)]
    public async Task The_first_screen_passes_axe(int width, bool dark)
    {
        await using var chat = await chromium.OpenAsync(bot.Url, width, dark);

        await chat.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_phone()
    {
        await using var chat = await chromium.OpenAsync(bot.Url, width: 320);

        (await chat.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task Light_or_dark_can_be_chosen_and_is_remembered()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Donker" }).ClickAsync();
        await chat.Page.ReloadAsync();

        (await chat.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(20, 25, 27)");
    }

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_conversation()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);
        await chat.Page.Keyboard.PressAsync("Tab");
        await chat.Page.Keyboard.PressAsync("Enter");

        (await chat.SendBox.EvaluateAsync<bool>("box => box === document.activeElement")).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_scripts_and_styles_with_the_nonce_of_this_very_answer_may_run()
    {
        using var client = new HttpClient();
        var first = await client.GetAsync(bot.Url);
        var second = await client.GetAsync(bot.Url);
        var policy = first.Headers.GetValues("Content-Security-Policy").Single();

        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        second.Headers.GetValues("Content-Security-Policy").Single().ShouldNotBe(policy);
        first.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Web_Chat_comes_compressed_and_may_be_kept_for_a_year()
    {
        using var client = new HttpClient();
        var page = await client.GetStringAsync(bot.Url);
        var address = page.Split("src=\"").Select(part => part.Split('"')[0]).Single(part => part.Contains("webchat.js", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(HttpMethod.Get, bot.Url + address) { Headers = { { "Accept-Encoding", "br" } } };
        var answer = await client.SendAsync(request);

        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Content.Headers.ContentLength!.Value.ShouldBeLessThan(700_000);
        answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
    }
}

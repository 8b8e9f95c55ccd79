using Maatwerk.Journeys.Bot;
using Maatwerk.Journeys.Browser;

namespace Maatwerk.Journeys;

/// <summary>The conversation outlives the page, the tab's connection and the bot itself.</summary>
public sealed class ConversationTests(Chromium chromium, SharedBot bot)
{
    [Fact]
    public async Task A_reload_goes_on_with_the_same_conversation()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);
        await chat.SayAsync("uwv utrecht schulden");
        var before = await chat.ConversationIdAsync();

        await chat.ReloadAsync();

        await chat.SeeAsync("uwv utrecht schulden");
        (await chat.ConversationIdAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Nieuw_gesprek_starts_with_an_empty_page()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);
        await chat.SayAsync("svb tilburg wonen");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Nieuw gesprek" }).ClickAsync();

        await chat.NoLongerSeeAsync("svb tilburg wonen");
    }

    [Fact]
    public async Task Somebody_else_has_a_conversation_of_their_own()
    {
        await using var chat = await chromium.OpenAsync(bot.Url);
        await chat.SayAsync("svb tilburg wonen");

        await chat.BeAsync("Noor Willems");
        await chat.NoLongerSeeAsync("svb tilburg wonen");
        await chat.BeAsync("Samira Jansen");

        await chat.SeeAsync("svb tilburg wonen");
    }

    [Fact]
    public async Task When_the_bot_falls_away_the_page_says_so_and_goes_on_when_it_is_back()
    {
        await using var own = await BotProcess.StartAsync();
        await using var chat = await chromium.OpenAsync(own.Url);
        await chat.SayAsync("uwv utrecht schulden");

        await own.KillAsync();
        await chat.Page.GetByText("Verbinding weg, ik probeer het opnieuw").First.WaitForAsync();
        await own.StartAgainAsync();
        await chat.Page.Locator("#melding:empty").WaitForAsync(new() { Timeout = 60_000, State = WaitForSelectorState.Attached });
        await chat.SayAsync("help");

        await chat.SeeAsync("uwv utrecht schulden");
    }
}

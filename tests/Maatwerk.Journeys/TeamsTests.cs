using System.Text.Json;
using System.Text.RegularExpressions;
using Maatwerk.Journeys.Bot;
using Maatwerk.Journeys.Browser;
using Maatwerk.Journeys.Teams;

namespace Maatwerk.Journeys;

/// <summary>At home in Teams: the bot in Microsoft's own stand-in for Teams, from installing to removing. What that stand-in cannot do is replayed in Maatwerk.Tests/Teams.</summary>
public sealed partial class TeamsTests(Chromium chromium, PlaygroundInstall install) : IClassFixture<PlaygroundInstall>, IAsyncLifetime
{
    private const int MostSteps = 9;
    private const string GroupWelcome = "Over een casus praat ik alleen in onze 1-op-1-chat.";
    private BotProcess? bot;
    private Playground? playground;
    private TeamsPage? page;

    private TeamsPage Teams => page!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(install.Missing is not null, install.Missing ?? "");
        bot = await BotProcess.StartAsync();
        playground = await Playground.StartAsync(bot.Url);
        page = await chromium.OpenTeamsAsync(playground.Url);
    }

    public async ValueTask DisposeAsync()
    {
        if (page is not null && TestContext.Current.TestState?.Result == TestResult.Failed) await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots.Root, "TestResults", "teams-mislukt.png") });
        if (page is not null) await page.DisposeAsync();
        if (playground is not null) await playground.DisposeAsync();
        if (bot is not null) await bot.DisposeAsync();
    }

    [Fact]
    public async Task Installed_it_greets_once_a_message_gives_a_card_and_a_button_changes_that_card_in_place()
    {
        await Teams.TakeAsync("welkom");
        await Teams.SayAsync("uwv utrecht schulden");
        await Teams.SeeAsync("Demo-team UWV Midden-Utrecht");
        await Teams.Button("☆ Bewaren").ClickAsync();

        await Teams.Button("★ Niet meer bewaren").WaitForAsync();
        (await Teams.Cards.CountAsync()).ShouldBe(2, "the welcome and one card that changed");
        playground!.Exchanged().Count(one => Said(one).StartsWith("Hoi!", StringComparison.Ordinal)).ShouldBe(1);
        await Teams.TakeAsync("kaart");
    }

    [Fact]
    public async Task Somebody_found_while_typing_goes_into_the_chat_as_a_card()
    {
        await Teams.GoToAsync(PlaygroundPeople.Group, GroupWelcome);
        await Teams.SearchAsync("svb tilburg", "Tineke Demoveld", () => Teams.TakeAsync("zoeken"));
        await Teams.Button("Send Message").Last.ClickAsync();

        await Teams.Box.Locator(".ac-adaptiveCard").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Teams.LastCard.GetByText("Tineke Demoveld").WaitForAsync();
        await Teams.TakeAsync("gedeeld");
    }

    [Fact]
    public async Task A_casus_is_filed_in_a_window_and_its_receipt_stands_in_the_chat()
    {
        await Teams.OpenWindowAsync("meldCasus");
        for (var step = 0; await Teams.Window.Locator(".ac-adaptiveCard").CountAsync() > 0; step++)
        {
            step.ShouldBeLessThan(MostSteps, await Teams.Window.InnerTextAsync());
            if (step == 1) await Teams.TakeAsync("venster");
            await Teams.FillAsync(Casus.Antwoorden);
        }

        (await Teams.Window.InnerTextAsync()).ShouldContain("Ingediend: MW-");
        await Teams.Window.GetByRole(AriaRole.Button).First.ClickAsync();
        await Teams.Window.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Teams.LastCard.GetByText("Ingediend: MW-").WaitForAsync();
        CasusNumber().IsMatch(await Teams.LastCard.InnerTextAsync()).ShouldBeTrue();
        await Teams.TakeAsync("ontvangst");
    }

    [Fact]
    public async Task In_a_group_chat_nothing_of_a_casus_is_said_and_the_one_to_one_chat_takes_over()
    {
        await Teams.SayAsync("ik wil een casus melden");
        await Teams.SeeAsync("Vertel in een paar zinnen");
        await Teams.SayAsync(Casus.Verhaal);
        await Teams.SeeAsync("Dit haal ik eruit");
        await Teams.GoToAsync(PlaygroundPeople.Group, GroupWelcome);
        var before = playground!.Exchanged().Count;

        await Teams.SayAsync($"hoe staat het met mijn casus? {Casus.Verhaal}", mention: true);
        await Teams.SeeAsync("Daar gaan we samen op verder in onze 1-op-1-chat.");
        await Teams.TakeAsync("groep");
        await Teams.GoToAsync(PlaygroundPeople.Personal, "Je vroeg in de groep");
        await Teams.TakeAsync("uit-eigen-beweging");

        var own = Conversation(await playground.ExchangedAsync(one => Said(one).StartsWith("Je vroeg in de groep", StringComparison.Ordinal)));
        foreach (var said in playground.Exchanged().Skip(before).Where(IsFromBot).Select(one => one.GetProperty("request").GetRawText()).Where(said => !said.Contains(own, StringComparison.Ordinal)))
            foreach (var fact in new[] { "Zaanstad", "UWV", "CJIB", "schuld", "vrijdag", "uit huis", "kinderen" }) said.ShouldNotContain(fact, Case.Insensitive);
    }

    [Fact]
    public async Task A_post_in_a_channel_is_answered_in_its_own_thread()
    {
        await Teams.GoToAsync(PlaygroundPeople.Channel, "Start a new post");
        await Teams.PostAsync("uwv utrecht schulden");

        await Teams.LastCard.GetByText("Demo-team UWV Midden-Utrecht").WaitForAsync();
        var (asked, answer) = (await playground!.ExchangedAsync(one => !IsFromBot(one) && Said(one).Contains("uwv utrecht", StringComparison.Ordinal)), playground.Exchanged().Last(IsFromBot));
        Conversation(asked).ShouldContain(";messageid=");
        Conversation(answer).ShouldBe(Conversation(asked));
        await Teams.TakeAsync("kanaal");
    }

    [Fact]
    public async Task Removed_it_says_nothing_more_and_put_back_the_draft_is_still_there()
    {
        await Teams.SayAsync("ik wil een casus melden");
        await Teams.SeeAsync("Vertel in een paar zinnen");
        await Teams.SayAsync(Casus.Verhaal);
        await Teams.SeeAsync("Dit haal ik eruit");

        await Teams.ActOutAsync("Uninstall application");
        await playground!.ExchangedAsync(one => IsInstallation(one, "remove"));
        var gone = playground.Exchanged().Count;
        await Teams.ActOutAsync("Install application");
        await playground.ExchangedAsync(one => playground.Exchanged().Count > gone && IsInstallation(one, "add"));
        playground.Exchanged().Skip(gone).ShouldNotContain(one => IsFromBot(one));

        await Teams.SayAsync("ik wil een casus melden");
        await Teams.LastCard.GetByText("Je hebt nog iets openstaan").WaitForAsync();
        await Teams.TakeAsync("terug");
    }

    private static string Conversation(JsonElement exchange) => exchange.GetProperty("request").GetProperty("body").GetProperty("conversation").GetProperty("id").GetString()!;

    private static bool IsFromBot(JsonElement exchange) => exchange.GetProperty("direction").GetString()!.StartsWith("User Application", StringComparison.Ordinal);

    private static bool IsInstallation(JsonElement exchange, string action) =>
        exchange.GetProperty("request").GetProperty("body").TryGetProperty("action", out var given) && given.ValueEquals(action);

    private static string Said(JsonElement exchange) =>
        exchange.GetProperty("request").TryGetProperty("body", out var body) && body.ValueKind == JsonValueKind.Object && body.TryGetProperty("text", out var text) ? text.GetString() ?? "" : "";

    [GeneratedRegex("MW-[0-9]{4}-[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CasusNumber();
}

using System.Text.RegularExpressions;
using Maatwerk.Journeys.Bot;
using Maatwerk.Journeys.Browser;

namespace Maatwerk.Journeys;

/// <summary>The main road in a real browser: find, check, file, follow.</summary>
public sealed partial class FilingTests(Chromium chromium, SharedBot shared)
{
    private const int MostSteps = 12;

    [Fact]
    public async Task Find_check_file_and_status_in_one_conversation()
    {
        await using var chat = await chromium.OpenAsync(shared.Url);
        await chat.SayAsync("uwv utrecht schulden");
        await chat.LastCard.GetByText("UWV", new() { Exact = true }).WaitForAsync();
        await chat.TakeAsync("zoeken");

        await chat.SayAsync("hoort mijn casus bij het LMM?");
        await chat.SayAsync(Casus.Verhaal);
        await AnswerCheckAsync(chat);
        await chat.TakeAsync("advies");

        await chat.SayAsync("meld");
        var nummer = await FillFormAsync(chat);
        await chat.TakeAsync("ontvangst");

        await chat.SayAsync($"hoe staat het met {nummer}?");
        await chat.LastCard.GetByText(nummer).First.WaitForAsync();
        await chat.TakeAsync("status");
        chat.OutsideRequests.ShouldBeEmpty();
        chat.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_filing_by_keyboard_alone()
    {
        await using var chat = await chromium.OpenAsync(shared.Url);
        await StartFilingAsync(chat);

        (await FillFormAsync(chat)).ShouldMatch("^MW-[0-9]{4}-[0-9]{6}$");
    }

    [Fact]
    public async Task A_casus_that_was_shown_as_filed_is_there_after_the_bot_was_killed()
    {
        await using var own = await BotProcess.StartAsync();
        await using var chat = await chromium.OpenAsync(own.Url);
        await StartFilingAsync(chat);
        var nummer = await FillFormAsync(chat);

        await own.KillAsync();
        await own.StartAgainAsync();
        await chat.ReloadAsync();
        await chat.SayAsync($"status {nummer}");

        await chat.LastCard.GetByText(nummer).First.WaitForAsync();
    }

    [Theory]
    [InlineData(1200, false)]
    [InlineData(1200, true)]
    [InlineData(375, false)]
    [InlineData(375, true)]
    public async Task A_conversation_with_cards_passes_axe(int width, bool dark)
    {
        await using var chat = await chromium.OpenAsync(shared.Url, width, dark);
        await chat.SayAsync("uwv utrecht schulden");
        await StartFilingAsync(chat);

        await chat.ShouldBeAccessibleAsync();
        await chat.TakeAsync($"formulier-{(width < 500 ? "telefoon" : "scherm")}-{(dark ? "donker" : "licht")}");
    }

    // Everything from here on is typed; a draft that another journey left is not gone on with.
    private static async Task StartFilingAsync(ChatPage chat)
    {
        await chat.SayAsync("ik wil een casus melden");
        if ((await chat.LastWordsAsync()).Contains("concept", StringComparison.Ordinal)) await chat.SayAsync("nieuwe casus");
        await chat.SayAsync(Casus.Verhaal);
        await chat.SayAsync("formulier");
    }

    // No danger, not the inwoner; of the rest one knows nothing.
    private static async Task AnswerCheckAsync(ChatPage chat)
    {
        for (var question = 0; question < 2 * MostSteps; question++)
        {
            var words = await chat.LastWordsAsync();
            if (words.Contains("Bronnen:", StringComparison.Ordinal)) return;
            await chat.SayAsync(words.Contains("gevaar", StringComparison.Ordinal) || words.Contains("over jezelf", StringComparison.Ordinal) ? "nee" : "weet ik niet");
        }
        Assert.Fail($"Expected an advice within {MostSteps} questions, got: {await chat.TailAsync()}");
    }

    // Step by step until the receipt; what is asked beside the form needs no more.
    private static async Task<string> FillFormAsync(ChatPage chat)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var words = await chat.LastWordsAsync();
            if (CasusNumber().Match(words) is { Success: true } number) return number.Value;
            if (words.Contains("op een formulier", StringComparison.Ordinal)) await chat.SayAsync("formulier");
            else if (words.Contains("geen vraag open", StringComparison.Ordinal)) break;
            else if (await chat.HasFormAsync()) await chat.FillByKeyboardAsync(Casus.Antwoorden);
            else await chat.SayAsync("nee");
        }
        throw new InvalidOperationException($"Expected a receipt within {MostSteps} steps, got: {await chat.TailAsync()}");
    }

    [GeneratedRegex("MW-[0-9]{4}-[0-9]{6}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CasusNumber();
}

using System.Text.Json.Nodes;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatwerk.Tests.Protocol;

public sealed class PrepareTests
{
    [Fact]
    public async Task A_text_is_understood_once_and_not_while_the_turn_holds_the_database()
    {
        var counting = new CountingRecognizer();
        await using var bot = await WholeBot.StartAsync(services => services.RemoveAll<IRecognizer>().AddSingleton<IRecognizer>(counting));
        (await bot.SaysToAsync(TestBot.Message("wie zit er bij UWV in Utrecht?"))).ShouldNotBeEmpty();
        counting.Heard.ShouldBe([("wie zit er bij UWV in Utrecht?", false)]);
    }

    [Fact]
    public async Task What_is_said_in_a_group_without_naming_the_bot_is_not_read()
    {
        var counting = new CountingRecognizer();
        await using var bot = await WholeBot.StartAsync(services => services.RemoveAll<IRecognizer>().AddSingleton<IRecognizer>(counting));
        var message = TestBot.Message("morgen taart");
        message["conversation"] = new JsonObject { ["id"] = "19:groep", ["conversationType"] = "groupChat", ["isGroup"] = true };
        (await bot.SaysToAsync(message)).ShouldBeEmpty();
        counting.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bot_that_fails_while_it_prepares_says_sorry_like_one_that_fails_in_its_turn()
    {
        await using var bot = await WholeBot.StartAsync(services => services.RemoveAll<IRecognizer>().AddSingleton<IRecognizer>(new BrokenRecognizer()));
        await bot.SaysToAsync(WholeBot.Installation("add", "0"));
        (await bot.SaysToAsync(TestBot.Message("wie zit er bij UWV in Utrecht?"))).ShouldBe([bot.Get<BotTexts>().TurnFailed]);
    }

    private sealed class BrokenRecognizer : IRecognizer
    {
        public RecognizerResult Recognize(string text, DateOnly today) => throw new InvalidOperationException("stuk");
    }

    /// <summary>Counts, and sees whether it is asked on the thread that writes.</summary>
    private sealed class CountingRecognizer : IRecognizer
    {
        private readonly Recognizer real = new(new RegisterNames(Gazetteer.Default));

        public List<(string Text, bool InTurn)> Heard { get; } = [];

        public RecognizerResult Recognize(string text, DateOnly today)
        {
            Heard.Add((text, Thread.CurrentThread.Name == "SQLite writer"));
            return real.Recognize(text, today);
        }
    }
}

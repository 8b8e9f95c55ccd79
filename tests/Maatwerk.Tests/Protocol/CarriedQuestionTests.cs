using System.Net;
using System.Text.Json.Nodes;

namespace Maatwerk.Tests.Protocol;

/// <summary>A question from a group, all the way to the one-to-one chat and the answer in it.</summary>
public class CarriedQuestionTests
{
    private const string Neutral = "Daar gaan we samen op verder in onze 1-op-1-chat.";
    private const string Carried = "Je vroeg in de groep: ‘ik wil een casus melden’\nDaar leest iedereen mee. Daarom help ik je hier verder.";

    // Both first calls leave at the same time: the line in the group, and the opening of the chat, whose answer names it.
    private const string Opened = """{"id":"a:een"}""", Known = """{"id":"19:c"}""";

    [Fact]
    public async Task The_chat_is_opened_the_question_stands_in_it_and_the_answer_comes_after_it()
    {
        await using var bot = await WholeBot.StartAsync();
        bot.Connector.Then(HttpStatusCode.Created, Opened).Then(HttpStatusCode.Created, Opened);

        await bot.PostAsync(Ask("ik wil een casus melden"));
        await bot.SaidAsync();

        Said(bot).ShouldBe([("19%3Ateam", Neutral), ("a%3Aeen", Carried), ("a%3Aeen", "Ik help je een casus te melden bij het LMM.")]);
    }

    [Fact]
    public async Task When_the_message_before_it_is_sent_twice_the_question_is_heard_once()
    {
        await using var bot = await WholeBot.StartAsync();
        bot.Connector.Then(HttpStatusCode.Created, Opened).Then(HttpStatusCode.Created, Opened).Then(HttpStatusCode.GatewayTimeout);

        await bot.PostAsync(Ask("ik wil een casus melden"));
        await bot.SaidAsync();

        Said(bot).Where(said => said.Text.StartsWith("Ik help je een casus", StringComparison.Ordinal)).ShouldHaveSingleItem();
        Said(bot).ShouldContain(("a%3Aeen", $"(Mogelijk dubbel: misschien kreeg je dit bericht al.) {Carried}"));
    }

    [Fact]
    public async Task A_chat_that_is_known_already_is_the_one_it_goes_on_in()
    {
        await using var bot = await WholeBot.StartAsync();
        await bot.SaysToAsync(TestBot.Message("hoi", "0"));
        bot.Connector.Then(HttpStatusCode.Created, Known).Then(HttpStatusCode.Created, Known);

        await bot.PostAsync(Ask("ik wil een casus melden"));
        await bot.SaidAsync();

        Said(bot)[^1].ShouldBe(("19%3Ac", "Ik help je een casus te melden bij het LMM."));
    }

    private static JsonObject Ask(string text)
    {
        var activity = WholeBot.Event("message", "1", "groupChat");
        activity["text"] = $"<at>Maatwerk</at> {text}";
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Maatwerk" }, ["text"] = "<at>Maatwerk</at>" });
        return activity;
    }

    // The first sentence says enough; what follows it is of another test: the questions, and that this person may not file.
    private static List<(string Where, string Text)> Said(TestBot bot) =>
    [
        .. from call in bot.Connector.Calls
           where call.Url.Contains("/activities", StringComparison.Ordinal)
           let text = JsonNode.Parse(call.Body!)!["text"]?.GetValue<string>()
           where text is not null && !text.StartsWith("Vertel", StringComparison.Ordinal) && !text.StartsWith("Je organisatie staat nog niet", StringComparison.Ordinal)
           select (call.Url.Split('/')[^(call.Url.EndsWith("/activities", StringComparison.Ordinal) ? 2 : 3)], text.StartsWith("Ik help je een casus", StringComparison.Ordinal) ? text[..(text.IndexOf('.', StringComparison.Ordinal) + 1)] : text),
    ];
}

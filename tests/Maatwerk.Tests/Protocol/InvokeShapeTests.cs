using System.Net;
using System.Text.Json.Nodes;

namespace Maatwerk.Tests.Protocol;

/// <summary>What an invoke is answered when the turn fails: exactly the body that its kind is drawn from, in Dutch, and nothing of what went wrong.</summary>
public class InvokeShapeTests
{
    private const string Sorry = "Er ging iets mis aan onze kant. Wat je net stuurde, is niet verwerkt; wat je eerder gaf, is er nog. Probeer het over een paar minuten opnieuw.";
    private const string Window = """{"task":{"type":"message","value":"TEXT"}}""";
    private const string List = """{"composeExtension":{"type":"message","text":"TEXT"}}""";

    [Theory]
    [InlineData("adaptiveCard/action", 200, """{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"TurnFailed","message":"TEXT"}}""")]
    [InlineData("task/fetch", 200, Window)]
    [InlineData("task/submit", 200, Window)]
    [InlineData("composeExtension/fetchTask", 200, Window)]
    [InlineData("composeExtension/submitAction", 200, Window)]
    [InlineData("composeExtension/query", 200, List)]
    [InlineData("composeExtension/selectItem", 200, List)]
    [InlineData("composeExtension/queryLink", 200, List)]
    [InlineData("iets/anders", 500, """{"error":{"code":"TurnFailed","message":"TEXT"}}""")]
    public async Task A_turn_that_fails_is_told_where_the_user_is_looking(string name, int status, string body)
    {
        await using var bot = await TestBot.StartAsync();
        var answer = await bot.PostAsync(Invoke(name, "kapot"));

        ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()).ShouldBe((status, body.Replace("TEXT", Sorry, StringComparison.Ordinal)));
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
    }

    [Theory]
    [InlineData("message/submitAction")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("signin/verifyState")]
    [InlineData("onbekend/iets")]
    [InlineData("")]
    public async Task An_invoke_that_nobody_knows_is_501_without_a_body(string name)
    {
        await using var bot = await WholeBot.StartAsync();
        var answer = await bot.PostAsync(Invoke(name, "hoi"));

        (answer.StatusCode, await answer.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.NotImplemented, ""));
    }

    [Theory]
    [InlineData("null", """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Deze knop ken ik niet. Er is niets gebeurd. Typ ‘help’ om te zien wat ik kan."}}""")]
    [InlineData("{}", """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Deze knop ken ik niet. Er is niets gebeurd. Typ ‘help’ om te zien wat ik kan."}}""")]
    [InlineData("""{"action":{"verb":"bekijk","data":"geen object"}}""", """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"Deze knop ken ik niet. Er is niets gebeurd. Typ ‘help’ om te zien wat ik kan."}}""")]
    [InlineData("""{"action":{"verb":"ja","data":{"verb":"ja","dialog":"meld-casus","question":"akkoord","instance":"weg"}}}""", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Deze kaart is verouderd. Er is niets gebeurd."}""")]
    [InlineData("""{"action":{"verb":"onbekend","data":{}}}""", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Deze kaart is verouderd. Er is niets gebeurd."}""")]
    [InlineData("""{"action":{"verb":"zoek","data":{"verb":"zoek"}}}""", """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Ik heb je keuze verwerkt."}""")]
    public async Task A_card_action_gets_exactly_this_body(string value, string body)
    {
        await using var bot = await WholeBot.StartAsync();
        var invoke = Invoke("adaptiveCard/action", null);
        invoke["value"] = JsonNode.Parse(value);
        var answer = await bot.PostAsync(invoke);

        (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.ToJsonString()).ShouldBe((HttpStatusCode.OK, JsonNode.Parse(body)!.ToJsonString()));
    }

    private static JsonObject Invoke(string name, string? text)
    {
        var invoke = WholeBot.Event("invoke", "1");
        invoke["name"] = name;
        if (text is not null) invoke["text"] = text;
        return invoke;
    }
}

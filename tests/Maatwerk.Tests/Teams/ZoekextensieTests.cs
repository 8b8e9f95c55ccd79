using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Tests.Storage;
using static Maatwerk.Tests.Teams.Antwoord;

namespace Maatwerk.Tests.Teams;

/// <summary>The register in the compose box: a list while somebody types, in the shapes that Teams documents.</summary>
public sealed class ZoekextensieTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private TeamsBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        bot = new TeamsBot(database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task A_row_has_a_preview_and_the_card_that_goes_into_the_chat()
    {
        var (status, body) = await QueryAsync("uwv utrecht schulden");

        status.ShouldBe(200);
        var list = body.GetProperty("composeExtension");
        list.GetProperty("attachmentLayout").GetString().ShouldBe("list");
        var row = Rijen(body)[0];
        row.GetProperty("contentType").GetString().ShouldBe(Attachment.AdaptiveCard);
        row.GetProperty("preview").GetProperty("contentType").GetString().ShouldBe("application/vnd.microsoft.card.thumbnail");
        row.GetProperty("preview").GetProperty("content").GetProperty("title").GetString().ShouldBe("Demo-team UWV Midden-Utrecht");
        row.GetProperty("preview").GetProperty("content").TryGetProperty("tap", out _).ShouldBeFalse("clients without selectItem then still insert the card");
        row.GetProperty("content").GetProperty("actions").EnumerateArray().Select(action => (action.GetProperty("type").GetString(), action.GetProperty("title").GetString()))
            .ShouldBe([("Action.OpenUrl", "Bellen"), ("Action.OpenUrl", "Mailen"), ("Action.OpenUrl", "Chatten")]);
    }

    [Theory]
    [InlineData("uwv utrect schuldn", "Demo-team UWV Midden-Utrecht")]
    [InlineData("gemeente zaanstd", "Demo-team Toegang Zaanstad")]
    [InlineData("zaans", "Demo-team Toegang Zaanstad")]
    [InlineData("belastingd", "Demo-team Maatwerk Belastingdienst")]
    [InlineData("uwv schulden utre", "Demo-team UWV Midden-Utrecht")]
    public async Task Misspelt_and_half_typed_words_find_somebody(string typed, string first) => Titels((await QueryAsync(typed)).Body)[0].ShouldBe(first);

    [Theory]
    [InlineData("wie")]
    [InlineData("xq")]
    [InlineData("qqqqqqqq zzzzz")]
    [InlineData("gemeente Nergenshuizen")]
    [InlineData("gemeente Vlieland")]
    public async Task Nobody_found_is_a_sentence_that_helps(string typed)
    {
        var said = Zin((await QueryAsync(typed)).Body).ShouldNotBeNull();
        (said.Contains("Noem een organisatie") || said.Contains("algemene nummer")).ShouldBeTrue(said);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_or_a_double_and_end_empty()
    {
        var all = Titels((await bot.InvokeAsync("composeExtension/query", Zoek("uwv"))).Body);
        all.Count.ShouldBe(25);
        var further = Titels((await bot.InvokeAsync("composeExtension/query", Zoek("uwv", skip: 25))).Body);
        further.Count.ShouldBeGreaterThan(0);
        all.Concat(further).Distinct().Count().ShouldBe(all.Count + further.Count);

        Titels((await bot.InvokeAsync("composeExtension/query", Zoek("uwv", skip: 5, count: 3))).Body).ShouldBe(all[5..8]);
        Rijen((await bot.InvokeAsync("composeExtension/query", Zoek("uwv", skip: 500))).Body).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"parameters":"x"}""")]
    [InlineData("""{"parameters":[5,{"name":7,"value":[]}],"queryOptions":{"skip":-4,"count":99999999999}}""")]
    [InlineData("""{}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_strange_question_is_the_first_screen(string value) =>
        Zin((await bot.InvokeAsync("composeExtension/query", JsonNode.Parse(value))).Body).ShouldNotBeNull().ShouldStartWith("Noem een organisatie");

    [Fact]
    public async Task The_first_screen_has_the_favourites_and_then_who_was_looked_up_last()
    {
        await bot.SayAsync("uwv utrecht schulden");
        await bot.SayAsync("bewaar deze functionaris");
        await bot.SayAsync("gemeente Zaanstad");
        await bot.InvokeAsync("composeExtension/selectItem", new JsonObject { ["id"] = "gm0344-toegang" });

        Titels((await bot.InvokeAsync("composeExtension/query", EersteScherm())).Body)
            .ShouldBe(["Demo-team UWV Midden-Utrecht", "Demo-team Toegang Utrecht", "Demo-team Toegang Zaanstad"], ignoreOrder: true);
        Titels((await bot.InvokeAsync("composeExtension/query", EersteScherm())).Body)[0].ShouldBe("Demo-team UWV Midden-Utrecht");
        Zin((await bot.InvokeAsync("composeExtension/query", EersteScherm(), person: 5)).Body).ShouldNotBeNull("nobody sees the list of another");
    }

    [Fact]
    public async Task The_row_that_is_chosen_gives_its_card_and_an_unknown_one_a_sentence()
    {
        var (status, body) = await bot.InvokeAsync("composeExtension/selectItem", new JsonObject { ["id"] = "gm0344-toegang" });

        status.ShouldBe(200);
        Titels(body).ShouldBe(["Demo-team Toegang Utrecht"]);
        Zin((await bot.InvokeAsync("composeExtension/selectItem", new JsonObject { ["id"] = "weg" })).Body).ShouldNotBeNull().ShouldStartWith("Deze vermelding staat niet meer in het register.");
    }

    [Fact]
    public async Task A_look_up_says_nothing_in_the_chat_and_leaves_nothing_behind_in_it()
    {
        await bot.InvokeAsync("composeExtension/query", Zoek("uwv utrecht"), conversation: "19:groep", type: "groupChat");

        (await bot.SentAsync()).ShouldBeEmpty();
        (await bot.StateAsync("19:groep")).ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_away_is_shown_with_who_can_be_called_instead()
    {
        var today = new DateOnly(2026, 11, 22);
        var away = await bot.LookAsync(desk => Task.FromResult(DemoRegister.Create(today).Select(wie => desk.Register.Find(wie.Id)!).First(wie => wie.IsAfwezig(today))));
        var instead = await bot.LookAsync(desk => Task.FromResult(Vervanging.Of(desk.Register, away, today)!));

        var card = Rijen((await bot.InvokeAsync("composeExtension/selectItem", new JsonObject { ["id"] = away.Id })).Body)[0].GetProperty("content").GetRawText();

        card.ShouldContain("Is er nu niet. Bel in plaats daarvan:");
        card.ShouldContain(instead.Telefoon);
        card.ShouldNotContain("tot en met", Case.Insensitive, "why and how long is nobody's business in a chat");
    }

    [Fact]
    public async Task A_card_of_the_list_that_is_sent_to_the_bot_itself_is_no_file_and_no_question()
    {
        var row = Rijen((await QueryAsync("uwv utrecht")).Body)[0];
        await bot.SendAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "\n<span class=\"inline-compose-card\" itemid=\"0\">\n  <span content=\"0\" itemprop=\"cardId\"></span>\n</span>\n",
            Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = row.GetProperty("content") }],
        }, 4, "a:thuis", "personal");

        (await bot.SentAsync()).Single().Activity!.Text.ShouldBe("Dat is een kaart uit het register. Zet hem in een groepschat of een kanaal om hem te delen.");
    }

    private Task<(int Status, JsonElement Body)> QueryAsync(string text) => bot.InvokeAsync("composeExtension/query", Zoek(text));
}

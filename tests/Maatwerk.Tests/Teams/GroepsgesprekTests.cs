using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Teams;

/// <summary>In a group, a channel and a meeting others read along: nothing of a casus or a person is ever said there.</summary>
public sealed class GroepsgesprekTests : IAsyncLifetime
{
    private const string Neutraal = "Daar gaan we samen op verder in onze 1-op-1-chat.";
    private const string Casus = "MW-2026-000001";

    // One message per intent; those about a casus carry facts that must not come back.
    private static readonly Dictionary<string, string> Said = new()
    {
        [Intents.FindFunctionaris] = "wie moet ik hebben bij UWV Utrecht voor schulden",
        [Intents.CheckCasus] = "hoort mijn casus bij het LMM? moeder van 34 met drie kinderen wordt vrijdag uitgezet",
        [Intents.SubmitCasus] = "ik wil een casus melden over een moeder van 34 die wordt uitgezet",
        [Intents.EscalateCasus] = "ik wil opschalen naar het LET",
        [Intents.CasusStatus] = $"hoe staat het met {Casus}",
        [Intents.SupplementCasus] = $"ik wil {Casus} aanvullen",
        [Intents.WithdrawCasus] = $"trek {Casus} in",
        [Intents.PlanOverleg] = "plan een casusoverleg met alle partijen",
        [Intents.RequestOverbrugging] = "wie betaalt er voorlopig, ik wil een overbrugging aanvragen",
        [Intents.TimeOutGuide] = "hoe regel ik een pauze bij schulden",
        [Intents.LegalRoom] = "welke ruimte geeft de wet om af te wijken",
        [Intents.ShareInformation] = "mag ik informatie delen met een andere organisatie",
        [Intents.AskKnowledge] = "wat is het verschil tussen het LMM en het LET",
        [Intents.MaintainRegister] = "ik wil mijn telefoonnummer in het register wijzigen",
        [Intents.AgreementInfo] = "welke organisaties zijn aangesloten",
        [Intents.TrainingInfo] = "zijn er trainingen of masterclasses",
        [Intents.ReportSignal] = "ik wil een signaal doorgeven over een regel die vaak knelt",
        [Intents.ContactLoket] = "hoe bereik ik het LMM",
        [Intents.Help] = "help", [Intents.Greet] = "hallo", [Intents.Thanks] = "dank je wel", [Intents.Cancel] = "stop", [Intents.Back] = "terug",
        [Intents.Restart] = "opnieuw beginnen", [Intents.Confirm] = "ja", [Intents.Deny] = "nee", [Intents.None] = "wat eten we vanavond",
    };

    // What the filing below holds; none of it may stand in a group.
    private static readonly string[] Facts = [Casus, "Dreigende ontruiming", "moeder van 34", "twee kinderen", "drie kinderen", "pauze van incasso door CJIB", "wijkteam is geprobeerd", "Samira", "Jansen", "Tester", "Ingediend bij"];

    private static readonly string[] Elsewhere =
        [Intents.CheckCasus, Intents.SubmitCasus, Intents.EscalateCasus, Intents.CasusStatus, Intents.SupplementCasus, Intents.WithdrawCasus, Intents.PlanOverleg, Intents.RequestOverbrugging, Intents.MaintainRegister, Intents.ReportSignal, Intents.None];

    private TestDatabase database = null!;
    private TeamsBot bot = null!;

    public static TheoryData<string> Places => ["groupChat", "channel", "meeting"];

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        bot = new TeamsBot(database.ConnectionString);
        await new Melder(text => bot.SayAsync(text)).FileAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory, MemberData(nameof(Places))]
    public async Task Whatever_is_asked_nothing_of_a_casus_or_a_person_is_said(string place)
    {
        Said.Keys.ShouldBe(Intents.All, ignoreOrder: true);
        foreach (var (intent, text) in Said)
        {
            var sent = await bot.MentionAsync(text, place);
            var here = Here(sent);
            var said = string.Join("\n", Gesprek.Lines(here));

            here.ShouldNotBeEmpty(intent);
            foreach (var fact in Facts) said.ShouldNotContain(fact, Case.Insensitive, intent);
            foreach (var reply in here) Buttons(reply).ShouldAllBe(type => type == "Action.OpenUrl", intent);
            if (Elsewhere.Contains(intent)) said.ShouldBe(Neutraal, intent);
            sent.Count(message => message.Operation == OutboxOperation.CreateConversation).ShouldBe(Elsewhere.Contains(intent) ? 1 : 0, intent);
        }
        var state = await bot.StateAsync($"19:{place}");
        (state is null || !state.Contains("dialog")).ShouldBeTrue(state);
    }

    [Fact]
    public async Task No_answer_repeats_what_was_asked_whatever_the_words()
    {
        foreach (var (intent, text) in Understanding.Proefzinnen.Read())
        {
            var here = Here(await bot.MentionAsync(text, "channel"));
            var said = string.Join("\n", Gesprek.Lines(here).Where(line => !line.StartsWith('«')));

            here.ShouldHaveSingleItem(text);
            said.ShouldNotContain("MW-", Case.Sensitive, text);
            foreach (var reply in here) Buttons(reply).ShouldAllBe(type => type == "Action.OpenUrl", text);
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 4 <= words.Length; i++) said.ShouldNotContain(string.Join(' ', words[i..(i + 4)]), Case.Insensitive, $"{intent}: {text}");
        }
    }

    [Theory, MemberData(nameof(Places))]
    public async Task The_register_answers_with_one_compact_card_with_call_mail_and_chat(string place)
    {
        var reply = Here(await bot.MentionAsync("uwv utrecht schulden", place)).ShouldHaveSingleItem();

        var card = reply.Attachments!.ShouldHaveSingleItem().Content!.Value;
        card.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString()).ShouldBe(["Bellen", "Mailen", "Chatten"]);
        card.GetProperty("fallbackText").GetString()!.ShouldStartWith("Demo-team UWV Midden-Utrecht");
        card.GetRawText().Length.ShouldBeLessThan(4000);
    }

    [Fact]
    public async Task A_person_in_the_register_is_named_by_the_function()
    {
        var wie = await bot.LookAsync(desk => Task.FromResult(desk.Register.Of("GM0479").First(f => f.Soort == Maatwerk.Domain.Register.Functionarissoort.Persoon)));

        var said = string.Join("\n", Gesprek.Lines(Here(await bot.MentionAsync("gemeente Zaanstad schulden", "channel"))));

        said.ShouldContain("Maatwerkfunctionaris gemeente Zaanstad");
        said.ShouldNotContain(wie.Naam);
    }

    [Fact]
    public async Task The_one_to_one_chat_is_opened_with_who_asked_and_carries_the_question_along()
    {
        var sent = await bot.MentionAsync($"hoe staat het met {Casus}", "channel", person: 4);

        var opened = sent.Single(message => message.Operation == OutboxOperation.CreateConversation);
        opened.Reference.UserId.ShouldBe("29:4");
        opened.Reference.ConversationType.ShouldBe("personal");
        opened.Activity!.Text.ShouldBe($"Je vroeg in de groep: ‘hoe staat het met {Casus}’\nDaar leest iedereen mee. Daarom help ik je hier verder.");
        opened.Hears.ShouldBe($"hoe staat het met {Casus}");
    }

    [Fact]
    public async Task What_was_taken_out_of_the_question_stays_out_and_is_explained_in_the_one_to_one_chat_only()
    {
        var opened = (await bot.MentionAsync("hoe staat het met de man met BSN 123456782", "groupChat")).Single(message => message.Operation == OutboxOperation.CreateConversation);

        opened.Activity!.Text!.ShouldStartWith("Je vroeg in de groep: ‘hoe staat het met de man met BSN ");
        opened.Activity.Text!.ShouldEndWith("Ik zag een BSN in je bericht en heb dat niet bewaard, want gegevens van inwoners horen niet in deze chat.");
        (opened.Activity.Text + opened.Hears).ShouldNotContain("123456782");
    }

    [Theory]
    [InlineData("hoe staat het met MW-2026-000001", "«Casus MW-2026-000001»")]
    [InlineData("ik wil een casus melden", "Ik help je een casus te melden bij het LMM.")]
    public async Task The_question_begins_its_conversation_there(string text, string first)
    {
        await bot.MentionAsync(text, "channel");

        Gesprek.Lines(await bot.HearAsync(text))[0].ShouldStartWith(first);
    }

    [Fact]
    public async Task It_is_no_answer_to_what_is_open_there_and_that_comes_back_after_it()
    {
        await bot.SayAsync("vul casus aan");

        var said = Gesprek.Lines(await bot.HearAsync($"hoe staat het met {Casus}"));

        said[0].ShouldBe($"«Casus {Casus}»");
        said[^1].ShouldStartWith($"Wat wil je toevoegen aan casus {Casus}?");
        (await bot.LookAsync(async desk => (await desk.Casussen.FiledByAsync(Maatwerk.Domain.Gebruikers.DemoGebruikers.All[3].Id)).Single().Versie)).ShouldBe(0);
    }

    [Theory, MemberData(nameof(Places))]
    public async Task Without_a_mention_of_the_bot_it_says_nothing(string place)
    {
        (await bot.MentionAsync("uwv utrecht schulden", place, named: false)).ShouldBeEmpty();
        (await bot.MentionAsync("<at>Maatwerk</at> uwv utrecht schulden", place, named: false)).ShouldBeEmpty("text that looks like a mention is none");
    }

    [Fact]
    public async Task The_mention_is_taken_out_by_its_entity_wherever_it_stands_and_another_one_stays_a_name()
    {
        await bot.SendAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "<at>Bot voor Zaanstad</at>\u00A0<at>UWV</at>, utrecht schulden",
            Entities = [TeamsBot.Mention(TeamsBot.BotId, "Bot voor Zaanstad"), TeamsBot.Mention("29:iemand", "UWV"), new Entity { Type = "clientInfo" }, new Entity { Type = "mention" }],
        }, 4, "19:groep", "groupChat");

        Gesprek.Lines(Here(await bot.SentAsync()))[0].ShouldBe("«Demo-team UWV Midden-Utrecht»");
    }

    [Theory, MemberData(nameof(Places))]
    public async Task A_button_of_a_card_does_nothing_there_and_goes_on_in_the_one_to_one_chat(string place)
    {
        var data = new JsonObject { ["verb"] = "bekijk", ["handle"] = Casus };
        var answer = await bot.SendAsync(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = JsonSerializer.SerializeToElement(new JsonObject { ["action"] = new JsonObject { ["verb"] = "bekijk", ["data"] = data.DeepClone() } }) },
            4, $"19:{place}", place == "channel" ? "channel" : "groupChat");
        await bot.SendAsync(new Activity { Type = ActivityTypes.Message, Value = JsonSerializer.SerializeToElement(data) }, 4, $"19:{place}", "groupChat");

        answer.Body!.ShouldContain(Neutraal);
        var sent = await bot.SentAsync();
        Gesprek.Lines(Here(sent)).ShouldBe([Neutraal]);
        sent.ShouldAllBe(message => !message.Activity!.Text!.Contains(Casus));
    }

    [Fact]
    public async Task A_personal_data_item_in_a_group_is_not_repeated_and_not_explained_there() =>
        Gesprek.Lines(Here(await bot.MentionAsync("de man met BSN 123456782 zoekt UWV Utrecht", "channel"))).ShouldBe([Neutraal]);

    [Fact]
    public async Task The_bot_introduces_itself_once_when_it_is_added_and_not_when_somebody_else_is()
    {
        await bot.SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = "29:nieuw" }] }, 4, "19:nieuw", "groupChat");
        (await bot.SentAsync()).ShouldBeEmpty();
        await bot.SendAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }, 4, "19:nieuw", "groupChat");
        await bot.SendAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount { Id = TeamsBot.BotId }] }, 4, "19:nieuw", "groupChat");

        var said = (await bot.SentAsync()).ShouldHaveSingleItem().Activity!;
        said.Text!.ShouldContain("Noem me met een @");
        said.Attachments.ShouldBeNull();
    }

    private static List<Activity> Here(IEnumerable<OutboxMessage> sent) => [.. sent.Where(message => message.Operation != OutboxOperation.CreateConversation).Select(message => message.Activity!)];

    private static IEnumerable<string> Buttons(Activity reply) => (reply.Attachments ?? []).SelectMany(file =>
        file.Content!.Value.TryGetProperty("actions", out var actions) ? actions.EnumerateArray().Select(action => action.GetProperty("type").GetString()!) : []);
}

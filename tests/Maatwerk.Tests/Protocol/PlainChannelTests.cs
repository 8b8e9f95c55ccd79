using System.Text.Json;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Protocol;

/// <summary>A channel that draws nothing but text: everything can be read and typed there.</summary>
public class PlainChannelTests
{
    private const string Channel = "onbekend-kanaal";
    private int sent;

    [Fact]
    public async Task The_help_is_text_with_all_its_examples()
    {
        await using var bot = await WholeBot.StartAsync();

        var said = (await SayAsync(bot, "help")).ShouldHaveSingleItem();

        said.Attachments.ShouldBeNull();
        said.Text!.ShouldContain("uwv utrecht schulden");
        said.Text!.ShouldContain("ik wil een casus melden");
    }

    [Fact]
    public async Task Choices_that_are_buttons_elsewhere_stand_in_the_text_and_typing_one_works()
    {
        await using var bot = await WholeBot.StartAsync();

        var asked = (await SayAsync(bot, "🎉🎉🎉")).ShouldHaveSingleItem();

        asked.SuggestedActions.ShouldBeNull();
        asked.Text!.ShouldEndWith("Je kunt typen: Functionaris zoeken · Casus toetsen · Casus melden · Mijn casussen");
        Texts(await SayAsync(bot, "Casus toetsen")).ShouldNotBe(asked.Text);
    }

    [Fact]
    public async Task Choices_that_the_text_names_already_are_not_named_again_but_a_part_of_a_word_is_no_choice()
    {
        await using var bot = await TestBot.StartAsync(development: false, change: services => services.Remove(services.Single(service => service.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService) && service.ImplementationFactory is not null)));
        var to = new ConversationReference(FakeChannel.Tenant, Channel, FakeChannel.Service, "c", null, "bot", "x", null);
        await bot.Get<ITurnStore<Maatwerk.Domain.IDesk>>().RunAsync(new TurnKey(FakeChannel.Tenant, "job", "1", null), turn =>
        {
            foreach (var text in new[] { "Was het dit jaar of neem ik nee aan?", "Typ ja, of typ nee." })
                turn.Enqueue(new OutboxMessage(to, OutboxOperation.Send, new Activity { Text = text, SuggestedActions = new SuggestedActions { Actions = [new CardAction { Value = "Ja" }, new CardAction { Value = "Nee" }] } }));
            return Task.FromResult(TurnAnswer.Ok);
        }, CancellationToken.None);

        (await bot.SaidAsync()).ShouldBe(["Was het dit jaar of neem ik nee aan?\n\nJe kunt typen: Ja · Nee", "Typ ja, of typ nee."]);
    }

    [Fact]
    public async Task A_check_can_be_done_by_text_from_beginning_to_end()
    {
        await using var bot = await WholeBot.StartAsync();
        var said = await SayAsync(bot, "hoort mijn casus bij het LMM? uithuiszetting vrijdag, Zaanstad, UWV en CJIB werken niet mee");
        for (var turn = 0; turn < 25 && !Texts(said).Contains("Regels versie", StringComparison.Ordinal); turn++)
        {
            said.ShouldAllBe(one => one.Attachments == null && one.SuggestedActions == null);
            said = await SayAsync(bot, "nee");
        }

        Texts(said).ShouldContain("Advies:");
    }

    [Fact]
    public async Task A_text_that_is_too_large_for_its_channel_is_cut_and_says_so()
    {
        await using var bot = await TestBot.StartAsync();

        var said = (await SayAsync(bot, new string('é', 60_000))).ShouldHaveSingleItem();

        JsonSerializer.SerializeToUtf8Bytes(said, ProtocolJson.Wire.Activity).Length.ShouldBeInRange(20_000, ChannelTraits.Of(Channel).MaxMessageBytes);
        said.Text!.ShouldEndWith("…");
    }

    private static string Texts(IEnumerable<Activity> said) => string.Join('\n', said.Select(one => one.Text));

    private async Task<List<Activity>> SayAsync(TestBot bot, string text)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message, Id = $"{++sent}", ChannelId = Channel, Text = text, From = new ChannelAccount { Id = "x" },
            Recipient = new ChannelAccount { Id = "bot" }, Conversation = new ConversationAccount { Id = "c" },
        };
        var from = new UserIdentity(FakeChannel.Tenant, "00000000-0000-0000-0000-000000000004", null);
        var outcome = await bot.Get<IActivityProcessor>().ProcessAsync(new InboundActivity(activity, from, Delivery.Body, activity.Id), CancellationToken.None);
        return [.. JsonElement.Parse(outcome.Answer.Body!).GetProperty("activities").EnumerateArray().Select(reply => reply.Deserialize(ProtocolJson.Wire.Activity)!)];
    }
}

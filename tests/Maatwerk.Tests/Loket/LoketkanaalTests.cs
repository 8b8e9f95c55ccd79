using Maatwerk.Bot.Gesprek;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using NSubstitute;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Loket;

/// <summary>The card of a casus in the channel of the loket.</summary>
public class LoketkanaalTests
{
    private const string Kanaal = "19:loket@thread.tacv2";
    private static readonly ConversationReference Channel = new("t", ChannelIds.Teams, "https://connector.example/", Kanaal, "channel", "28:bot", null, null);
    private static readonly Gebruiker Marloes = Wie("06", Rol.Regievoerder);

    [Fact]
    public async Task A_new_casus_is_posted_in_the_channel_that_is_set()
    {
        var turn = Turn(Kanaal);
        await Loketkanaal.PostAsync(turn);
        turn.Received(1).Enqueue(Arg.Is<OutboxMessage>(message => message.Operation == OutboxOperation.Send && message.Reference == Channel));
    }

    [Fact]
    public async Task A_casus_that_stands_there_is_replaced_in_its_place_and_one_on_its_way_is_left_alone()
    {
        var turn = Turn(Kanaal);
        turn.Now.Returns(Nu.AddMinutes(1));
        await Loketkanaal.PostAsync(turn);
        turn.DidNotReceive().Enqueue(Arg.Any<OutboxMessage>());

        turn.PostedAsync(Loketkanaal.Shows(Nummer)).Returns([new PostedMessage(Channel, "1:abc")]);
        await Loketkanaal.PostAsync(turn);
        turn.Received(1).Enqueue(Arg.Is<OutboxMessage>(message => message.Operation == OutboxOperation.Update && message.ActivityId == "1:abc" && message.Shows == "loketkanaal/MW-2026-000123"));
    }

    [Fact]
    public async Task A_casus_of_before_there_was_a_channel_gets_its_card_at_the_next_change()
    {
        var turn = Turn(Kanaal);
        turn.Now.Returns(Nu.AddDays(1));
        await Loketkanaal.PostAsync(turn);
        turn.Received(1).Enqueue(Arg.Is<OutboxMessage>(message => message.Operation == OutboxOperation.Send));
    }

    [Fact]
    public async Task Without_such_a_setting_nothing_is_posted()
    {
        var turn = Turn(kanaal: null);
        await Loketkanaal.PostAsync(turn);
        turn.DidNotReceive().Enqueue(Arg.Any<OutboxMessage>());
    }

    [Fact]
    public void A_card_that_stands_there_is_replaced_and_tells_nothing_of_the_casus_itself()
    {
        var taken = Ingediend().Apply(CasusTrigger.NeemInBehandeling, Marloes, Nu);
        var message = Loketkanaal.Message(Channel, taken, new Dossier(Nummer).GiveTo(Marloes, Marloes, Nu).Note(Marloes, Nu, "Geheim."), Nu, "1:abc");

        (message.Operation, message.ActivityId).ShouldBe((OutboxOperation.Update, "1:abc"));
        var card = message.Activity!.Attachments![0].Content!.Value.GetRawText();
        foreach (var word in new[] { Nummer.ToString(), "In behandeling bij het LMM", "Demo 06", "binnen een week" }) card.ShouldContain(word);
        foreach (var word in new[] { Compleet.Titel!, Compleet.Gemeente!, Compleet.Situatie!, "UWV", "Geheim" }) card.ShouldNotContain(word);
    }

    private static ITurn<IDesk> Turn(string? kanaal)
    {
        var turn = Substitute.For<ITurn<IDesk>>();
        turn.Now.Returns(Nu);
        turn.Desk.Loket.Returns(new Loketgegevens { Kanaal = kanaal });
        turn.Desk.Dossiers.Bewogen.Returns([Nummer]);
        turn.Desk.Dossiers.FindAsync(Nummer).Returns(new Dossier(Nummer));
        turn.Desk.Casussen.FindAsync(Nummer).Returns(Ingediend());
        turn.PostedAsync(Arg.Any<string>()).Returns([]);
        turn.FindConversationAsync(ChannelIds.Teams, Kanaal).Returns(Channel);
        return turn;
    }
}

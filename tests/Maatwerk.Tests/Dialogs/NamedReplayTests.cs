using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Tests.Dialogs;

public class NamedReplayTests
{
    private sealed class Proef(Func<DialogContext<FakeDesk>, Task<string>> talk) : Dialog<FakeDesk, string>
    {
        public override string Name => "proef";
        public override string Title => "een proef";
        public override Task<string> RunAsync(DialogContext<FakeDesk> dialog) => talk(dialog);
    }

    private static Func<Dialog<FakeDesk>> Talk(Func<DialogContext<FakeDesk>, Task<string>> talk) => () => new Proef(talk);

    private static readonly Func<Dialog<FakeDesk>> TwoQuestions = Talk(async dialog =>
    {
        await dialog.SayAsync("Hallo.");
        var een = await dialog.AskAsync("een", new Words("Een?"));
        await dialog.SayAsync($"Een is {een}.");
        var twee = await dialog.AskAsync("twee", new Words("Twee?"));
        await dialog.SayAsync($"Klaar: {een}, {twee}.");
        return een + twee;
    });

    [Fact]
    public async Task A_dialog_speaks_up_to_its_first_open_question_and_goes_on_from_there()
    {
        var play = new Play(TwoQuestions);
        (await play.BeginAsync()).ShouldBe("Hallo. | Een?");
        (await play.TypeAsync("a")).ShouldBe("Een is a. | Twee?");
        (await play.TypeAsync("b")).ShouldBe("Klaar: a, b.");
        play.Last!.Ended.ShouldBeTrue();
        play.Last.Result.ShouldBe("ab");
        play.Frame.ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_puts_the_same_question_again_with_the_reason()
    {
        var play = new Play(TwoQuestions);
        await play.BeginAsync();
        (await play.TypeAsync("fout")).ShouldBe("Nee. Een?");
        play.Last!.Problem.ShouldBe("Nee.");
    }

    [Fact]
    public async Task The_open_question_carries_the_names_of_dialog_and_question()
    {
        var play = new Play(TwoQuestions);
        await play.BeginAsync();
        var marks = play.Last!.Messages[^1].ChannelData!.Value;
        marks.GetProperty("dialog").GetString().ShouldBe("proef");
        marks.GetProperty("question").GetString().ShouldBe("een");
    }

    [Fact]
    public async Task Going_back_opens_the_last_answer_and_offers_it()
    {
        var play = new Play(TwoQuestions);
        await play.BeginAsync();
        await play.TypeAsync("a");
        (await play.AgainAsync(frame => DialogRunner<FakeDesk>.Back(frame).ShouldBeTrue())).ShouldBe("Een? (was a)");
        (await play.TypeAsync("c")).ShouldBe("Een is c. | Twee?");
    }

    [Fact]
    public async Task A_changed_answer_leaves_all_others_as_they_were()
    {
        var play = new Play(Talk(async dialog =>
        {
            var een = await dialog.AskAsync("een", new Words("Een?"));
            var twee = await dialog.AskAsync("twee", new Words("Twee?"));
            return een + twee + await dialog.AskAsync("drie", new Words("Drie?"));
        }));
        await play.BeginAsync();
        await play.TypeAsync("a");
        await play.TypeAsync("b");
        (await play.AgainAsync(frame => DialogRunner<FakeDesk>.Reopen(frame, "een"))).ShouldBe("Een? (was a)");
        (await play.TypeAsync("x")).ShouldBe("Drie?");
        await play.TypeAsync("c");
        play.Last!.Result.ShouldBe("xbc");
    }

    [Fact]
    public async Task An_effect_happens_once_and_going_back_stops_at_it()
    {
        var play = new Play(Talk(async dialog =>
        {
            var een = await dialog.AskAsync("een", new Words("Een?"));
            var nummer = await dialog.DoOnceAsync("doen", TestJson.Default.Int32, (desk, _) => Task.FromResult(++desk.Done));
            return een + nummer + await dialog.AskAsync("twee", new Words("Twee?"));
        }));
        await play.BeginAsync();
        await play.TypeAsync("a");
        await play.AgainAsync(frame => DialogRunner<FakeDesk>.Back(frame).ShouldBeFalse());
        await play.TypeAsync("b");
        play.Turn.Desk.Done.ShouldBe(1);
        play.Last!.Result.ShouldBe("a1b");
    }

    [Fact]
    public async Task An_effect_stored_under_its_intent_key_is_not_done_again_by_another_copy_of_the_conversation()
    {
        var talk = Talk(async dialog => "" + await dialog.DoOnceAsync("doen", TestJson.Default.Int32, (desk, _) => Task.FromResult(++desk.Done)) + await dialog.AskAsync("een", new Words("Een?")));
        var play = new Play(talk);
        await play.BeginAsync();
        await play.AgainAsync(frame => frame.Journal.Clear());
        play.Turn.Desk.Done.ShouldBe(1);
    }

    [Fact]
    public async Task A_list_that_was_looked_up_does_not_change_under_the_thumb_until_an_answer_before_it_changes()
    {
        var play = new Play(Talk(async dialog =>
        {
            await dialog.AskAsync("een", new Words("Een?"));
            await dialog.LookUpAsync("lijst", TestJson.Default.Int32, desk => Task.FromResult(++desk.LookedUp));
            await dialog.AskAsync("twee", new Words("Twee?"));
            return await dialog.AskAsync("drie", new Words("Drie?"));
        }));
        await play.BeginAsync();
        await play.TypeAsync("a");
        await play.TypeAsync("b");
        play.Turn.Desk.LookedUp.ShouldBe(1);
        await play.AgainAsync(frame => DialogRunner<FakeDesk>.Reopen(frame, "een"));
        await play.TypeAsync("c");
        play.Turn.Desk.LookedUp.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_known_is_not_asked_until_the_user_opens_it()
    {
        var play = new Play(Talk(async dialog =>
            await dialog.AskAsync("een", new Words("Een?").WhenKnown(true, "k")) + await dialog.AskAsync("twee", new Words("Twee?"))));
        (await play.BeginAsync()).ShouldBe("Twee?");
        (await play.AgainAsync(frame => DialogRunner<FakeDesk>.Reopen(frame, "een"))).ShouldBe("Een? (was k)");
        await play.TypeAsync("x");
        await play.TypeAsync("y");
        play.Last!.Result.ShouldBe("xy");
    }

    [Fact]
    public async Task Beginning_again_asks_everything_and_offers_every_earlier_answer()
    {
        var play = new Play(TwoQuestions);
        await play.BeginAsync();
        await play.TypeAsync("a");
        (await play.AgainAsync(frame => DialogRunner<FakeDesk>.Restart(frame).ShouldBeTrue())).ShouldBe("Hallo. | Een? (was a)");
    }

    [Fact]
    public async Task A_child_dialog_keeps_its_answers_under_its_own_name()
    {
        var play = new Play(Talk(async dialog => await dialog.AskAsync("een", new Words("Een?")) + await dialog.BeginAsync("kind", new Proef(async child => await child.AskAsync("een", new Words("Kind?"))))));
        await play.BeginAsync();
        (await play.TypeAsync("a")).ShouldBe("Kind?");
        await play.TypeAsync("b");
        play.Last!.Result.ShouldBe("ab");
    }
}

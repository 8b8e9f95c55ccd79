using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Tests.Dialogs;

public class DeploymentTests
{
    private sealed class Proef(Func<DialogContext<FakeDesk>, Task<string>> talk) : Dialog<FakeDesk, string>
    {
        public override string Name => "proef";
        public override string Title => "een proef";
        public override Task<string> RunAsync(DialogContext<FakeDesk> dialog) => talk(dialog);
    }

    private static Func<Dialog<FakeDesk>> Asking(params string[] names) => () => new Proef(async dialog =>
    {
        var all = "";
        foreach (var name in names) all += await dialog.AskAsync(name, new Words(name + "?"));
        await dialog.SayAsync("Klaar.");
        return all;
    });

    [Fact]
    public async Task A_question_put_in_before_answered_ones_is_asked_and_the_answers_stay()
    {
        var play = new Play(Asking("een", "twee"));
        await play.BeginAsync();
        await play.TypeAsync("a");
        play.Deploy(Asking("nul", "een", "twee"));
        (await play.TypeAsync("b")).ShouldBe("nul?");
        (await play.TypeAsync("z")).ShouldBe("twee?");
        await play.TypeAsync("b");
        play.Last!.Result.ShouldBe("zab");
    }

    [Fact]
    public async Task Questions_in_another_order_are_not_mixed_up()
    {
        var play = new Play(Asking("een", "twee", "drie"));
        await play.BeginAsync();
        await play.TypeAsync("a");
        play.Deploy(Asking("twee", "een", "drie"));
        (await play.TypeAsync("b")).ShouldBe("drie?");
        await play.TypeAsync("c");
        play.Last!.Result.ShouldBe("bac");
    }

    [Fact]
    public async Task When_the_open_question_is_taken_out_and_nothing_is_left_the_end_is_still_said()
    {
        var play = new Play(Asking("een", "twee"));
        await play.BeginAsync();
        await play.TypeAsync("a");
        play.Deploy(Asking("een"));
        (await play.TypeAsync("b")).ShouldContain("Klaar.");
    }

    [Fact]
    public async Task An_answer_whose_kind_changed_is_asked_again()
    {
        var play = new Play(Asking("een", "twee"));
        await play.BeginAsync();
        await play.TypeAsync("a");
        play.Deploy(() => new Proef(async dialog => await dialog.AskAsync("een", new Number("Hoeveel?")) + await dialog.AskAsync("twee", new Words("Twee?"))));
        (await play.TypeAsync("b")).ShouldBe("Hoeveel?");
    }

    [Fact]
    public async Task A_dialog_that_no_longer_exists_is_taken_off_without_an_error()
    {
        var state = new DialogState();
        var runner = new DialogRunner<FakeDesk>(new DialogCatalog<FakeDesk>());
        runner.Begin(state, "weg", null, DateTimeOffset.UnixEpoch);
        var context = new Maatwerk.Runtime.Turns.TurnContext<FakeDesk>(new() { ChannelId = "test" }, new("t", "o", null), new FakeTurn());
        (await runner.RunAsync(state, null, context)).ShouldBeNull();
        state.Stack.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("""{"schema":99,"stack":[]}""")]
    [InlineData("""{"schema":1,"stack":"kapot"}""")]
    public void State_that_cannot_be_read_starts_afresh(string stored) => DialogState.Parse(stored).Stack.ShouldBeEmpty();

    [Fact]
    public async Task A_second_question_before_the_first_is_answered_is_a_mistake_with_a_cure()
    {
        var play = new Play(() => new Proef(async dialog =>
        {
            var een = dialog.AskAsync("een", new Words("Een?"));
            return await dialog.AskAsync("twee", new Words("Twee?")) + await een;
        }));
        (await Should.ThrowAsync<InvalidOperationException>(play.BeginAsync)).Message.ShouldContain("Await each AskAsync");
    }

    [Fact]
    public async Task A_dialog_that_ends_without_waiting_for_its_question_is_a_mistake_with_a_cure()
    {
        var play = new Play(() => new Proef(dialog =>
        {
            _ = dialog.AskAsync("een", new Words("Een?"));
            return Task.FromResult("");
        }));
        (await Should.ThrowAsync<InvalidOperationException>(play.BeginAsync)).Message.ShouldContain("Await the AskAsync");
    }
}

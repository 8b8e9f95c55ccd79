using System.Text.Json;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Dialogs;

/// <summary>Answers that are heard before they are asked, and earlier answers that are put right while another question is open.</summary>
public class HeardAnswersTests
{
    private sealed class Proef(Func<DialogContext<FakeDesk>, Task<string>> talk) : Dialog<FakeDesk, string>
    {
        public override string Name => "proef";
        public override string Title => "een proef";
        public override bool IsBrief => true;
        public override Task<string> RunAsync(DialogContext<FakeDesk> dialog) => talk(dialog);
    }

    /// <summary>Hears the word behind "kleur".</summary>
    private sealed class Kleur : Prompt<string>
    {
        public override string Question => "Kleur?";
        public override string Label => "kleur";
        public override Activity Compose(PromptView view) => new() { Text = Question + (view.Kept is { } kept ? $" (was {kept.GetString()})" : "") };
        public override Recognition<string> Recognize(PromptInput input) => Recognition<string>.Understood(input.Text);
        public override JsonElement Write(string answer) => JsonSerializer.SerializeToElement(answer);
        public override bool TryRead(JsonElement kept, out string answer) => (answer = kept.GetString()!).Length > 0;
        public override string Show(string answer) => answer;
        public override IReadOnlyList<Heard> Hear(HearInput input) =>
            input.Text.Split(' ') is [.., "kleur", var word] ? [new(Write(word), word, word)] : [];
    }

    private static readonly Func<Dialog<FakeDesk>> Talk = () => new Proef(async dialog =>
    {
        dialog.Expect(() => [("kleur", new Kleur())]);
        var een = await dialog.AskAsync("een", new Words("Een?"));
        var twee = await dialog.AskAsync("twee", new Words("Twee?").WhenKnown(een == "bekend", $"{een} twee"));
        var kleur = await dialog.AskAsync("kleur", new Kleur());
        await dialog.SayAsync($"{een}, {twee}, {kleur}");
        return kleur;
    });

    [Fact]
    public async Task A_later_question_is_answered_by_a_text_for_an_earlier_one_and_not_asked()
    {
        var play = new Play(Talk);
        await play.BeginAsync();

        (await play.TypeAsync("a en kleur rood")).ShouldBe("Twee?");
        play.Last!.Noted.Select(line => $"{line.Label}: {line.Shown}").ShouldBe(["kleur: rood"]);

        (await play.TypeAsync("b")).ShouldBe("a en kleur rood, b, rood");
    }

    [Fact]
    public async Task Going_back_opens_the_question_that_was_answered_last_not_the_one_that_was_heard()
    {
        var play = new Play(Talk);
        await play.BeginAsync();
        await play.TypeAsync("a kleur rood");

        (await play.AgainAsync(frame => DialogRunner<FakeDesk>.Back(frame).ShouldBeTrue())).ShouldBe("Een? (was a kleur rood)");
    }

    [Fact]
    public async Task A_corrected_answer_leaves_the_open_question_open_and_what_rested_on_it_is_found_again()
    {
        var play = new Play(Talk);
        await play.BeginAsync();
        await play.TypeAsync("bekend");

        (await play.AgainAsync(frame => DialogRunner<FakeDesk>.Correct(frame, "een", JsonSerializer.SerializeToElement("anders")).ShouldBeTrue())).ShouldBe("Twee? (was bekend twee)");
        await play.TypeAsync("b");
        (await play.TypeAsync("geel")).ShouldBe("anders, b, geel");
    }

    [Fact]
    public void What_was_done_since_cannot_be_corrected_away()
    {
        var frame = new DialogFrame { Dialog = "proef", Instance = "i" };
        frame.Journal.Add(new("een", JournalKind.Answer, JsonSerializer.SerializeToElement("a")));
        frame.Journal.Add(new("gedaan", JournalKind.Effect, JsonSerializer.SerializeToElement(1)));

        DialogRunner<FakeDesk>.Correct(frame, "een", JsonSerializer.SerializeToElement("b")).ShouldBeFalse();
        frame.Journal[0].Value.GetString().ShouldBe("a");
    }
}

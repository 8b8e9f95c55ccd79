using System.Text.Json;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Tests.Dialogs;

/// <summary>Runs one dialog turn by turn; the state goes through JSON between turns, so every test is also a restart test.</summary>
internal sealed class Play(Func<Dialog<FakeDesk>> dialog)
{
    private string? stored;
    private Func<Dialog<FakeDesk>> make = dialog;

    public FakeTurn Turn { get; } = new();
    public DialogRun? Last { get; private set; }
    public DialogFrame? Frame => DialogState.Parse(stored).Top;

    /// <summary>From here on the dialog is this one: a deployment.</summary>
    public void Deploy(Func<Dialog<FakeDesk>> newer) => make = newer;

    public Task<string> BeginAsync() => RunAsync(null, state => Runner().Begin(state, "proef", null, Turn.Now));

    public Task<string> TypeAsync(string text) => RunAsync(new DialogInput(text, null), _ => { });

    public Task<string> AgainAsync(Action<DialogFrame> change) => RunAsync(null, state => change(state.Top!));

    private DialogRunner<FakeDesk> Runner() => new(new DialogCatalog<FakeDesk>().Add("proef", () => make()));

    private async Task<string> RunAsync(DialogInput? input, Action<DialogState> before)
    {
        var state = DialogState.Parse(stored);
        before(state);
        var context = new TurnContext<FakeDesk>(new Activity { ChannelId = "test" }, new UserIdentity("t", "o", null), Turn);
        Last = await Runner().RunAsync(state, input, context);
        stored = state.Write();
        return string.Join(" | ", Last!.Messages.Select(message => message.Text));
    }
}

/// <summary>A question answered with any words.</summary>
internal sealed class Words(string question) : Prompt<string>
{
    public override string Question => question;
    public override string Label => question;
    public override Activity Compose(PromptView view) => new() { Text = (view.Problem is null ? "" : view.Problem + " ") + question + (view.Kept is { } kept ? $" (was {kept.GetString()})" : "") };
    public override Recognition<string> Recognize(PromptInput input) => input.Text == "fout" ? Recognition<string>.Not("Nee.") : Recognition<string>.Understood(input.Text);
    public override JsonElement Write(string answer) => JsonSerializer.SerializeToElement(answer);
    public override bool TryRead(JsonElement kept, out string answer) => (answer = kept.ValueKind == JsonValueKind.String ? kept.GetString()! : "").Length > 0;
    public override string Show(string answer) => answer;
}

/// <summary>A question answered with a number.</summary>
internal sealed class Number(string question) : Prompt<int>
{
    public override string Question => question;
    public override string Label => question;
    public override Activity Compose(PromptView view) => new() { Text = question };
    public override Recognition<int> Recognize(PromptInput input) => int.TryParse(input.Text, out var number) ? Recognition<int>.Understood(number) : Recognition<int>.Not("Nee.");
    public override JsonElement Write(int answer) => JsonSerializer.SerializeToElement(answer);
    public override bool TryRead(JsonElement kept, out int answer) => kept.TryGetInt32Safe(out answer);
    public override string Show(int answer) => answer.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

internal static class JsonNumbers
{
    public static bool TryGetInt32Safe(this JsonElement element, out int number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out number);
    }
}

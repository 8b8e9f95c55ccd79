using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Benchmarks;

/// <summary>One turn late in a long dialog: state read from JSON, everything answered before replayed, one answer taken, state written.</summary>
[MemoryDiagnoser]
public class DialogReplayBenchmarks
{
    private readonly DialogRunner<object> runner = new(new DialogCatalog<object>().Add("vragen", () => new Vragen()));
    private readonly TurnContext<object> context = new(new Activity { ChannelId = "emulator" }, default, new NoTurn());
    private string state = "";

    /// <summary>How many questions were answered before.</summary>
    [Params(5, 40)]
    public int Answered { get; set; }

    [GlobalSetup]
    public void Answer() => AnswerAsync().GetAwaiter().GetResult();

    private async Task AnswerAsync()
    {
        var talk = new DialogState();
        runner.Begin(talk, "vragen", null, context.Turn.Now);
        await runner.RunAsync(talk, null, context);
        for (var i = 0; i < Answered; i++)
            await runner.RunAsync(talk, new DialogInput("een antwoord van een paar woorden", null), context);
        state = talk.Write();
    }

    [Benchmark]
    public async Task<string> Turn()
    {
        var talk = DialogState.Parse(state);
        await runner.RunAsync(talk, new DialogInput("nog een antwoord", null), context);
        return talk.Write();
    }

    private sealed class Vragen : Dialog<object, int>
    {
        public override string Name => "vragen";

        public override string Title => "vragen";

        public override async Task<int> RunAsync(DialogContext<object> dialog)
        {
            for (var i = 0; i < 60; i++)
                await dialog.AskAsync($"vraag-{i.ToString(CultureInfo.InvariantCulture)}", new Vraag());
            return 0;
        }
    }

    private sealed class Vraag : Prompt<string>
    {
        public override string Question => "Wat wil je weten?";

        public override string Label => "vraag";

        public override Activity Compose(PromptView view) => new() { Text = Question };

        public override Recognition<string> Recognize(PromptInput input) => Recognition<string>.Understood(input.Text);

        public override JsonElement Write(string answer) => JsonSerializer.SerializeToElement(answer, DialogJson.Default.String);

        public override bool TryRead(JsonElement kept, [MaybeNullWhen(false)] out string answer) => (answer = kept.GetString()) is not null;

        public override string Show(string answer) => answer;
    }

    private sealed class NoTurn : ITurn<object>
    {
        public object Desk => this;

        public DateTimeOffset Now { get; } = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

        public string? State { get; set; }

        public ConversationReference? Reference { get; set; }

        public Task<bool> HasEffectAsync(string key) => Task.FromResult(false);
        public Task<string?> FindEffectAsync(string key) => Task.FromResult<string?>(null);

        public Task RememberEffectAsync(string key, string result) => Task.CompletedTask;

        public void Enqueue(OutboxMessage message) => throw new NotSupportedException();

        public Task NotifyAsync(Notice notice) => throw new NotSupportedException();

        public Task<ConversationReference?> FindConversationAsync(string channelId, string conversationId) => Task.FromResult<ConversationReference?>(null);

        public Task<IReadOnlyList<PostedMessage>> PostedAsync(string shows) => throw new NotSupportedException();

        public void Leave(string conversationId) => throw new NotSupportedException();

        public Task<long> AppendToLogAsync(string conversationId, Activity activity) => throw new NotSupportedException();
    }
}

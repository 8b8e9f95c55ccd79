using System.Text.Json;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs;
using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Gesprek;

/// <summary>One turn of talk: what is said, and the dialogs that are begun, answered, set aside and taken up again.</summary>
internal sealed class Spreker(TurnContext<IDesk> turn, DialogState state, DialogRunner<IDesk> runner)
{
    public const string Verduidelijk = "verduidelijk";
    private readonly List<Func<Activity>> later = [];

    public TurnContext<IDesk> Turn => turn;
    public DialogState State => state;

    /// <summary>What was read of the activity before its turn.</summary>
    public Gelezen Gelezen => turn.Prepared<Gelezen>();

    /// <summary>The newest run of a dialog in this turn, or null when none ran.</summary>
    public DialogRun? Run { get; private set; }

    public DateTimeOffset Now => turn.Turn.Now;
    public GebruikerId Wie => new(turn.From.TenantId, turn.From.ObjectId);

    public void Say(string text, params string[] buttons) => turn.Reply(Bericht.Plain(text, buttons));

    public void Say(AdaptiveCard card, string? text = null) => turn.Reply(Kaart.Activity(card, turn.Activity.ChannelId ?? "", text: text));

    /// <summary>Sent after everything that is said in this turn.</summary>
    public void Later(Func<Activity> activity) => later.Add(activity);

    /// <summary>Which rule decided what the message is, and why; for the trace.</summary>
    public (string Regel, string Waarom)? Besluit { get; set; }

    public void Finish()
    {
        foreach (var activity in later) turn.Reply(activity());
    }

    /// <summary>Says how running text was read, in a few words.</summary>
    public void SayNoted(IEnumerable<(string Label, string Shown)> answers) => Say($"Ik noteer: {string.Join("; ", answers.Select(InWords))}.");

    /// <summary>Begins a dialog on top of what is open, and lets it speak.</summary>
    public async Task BeginAsync(Vervolg next)
    {
        if (IsOpenAlready(next))
        {
            await RepeatAsync();
            return;
        }
        state.About = null;
        if (state.Top is { } open && runner.Describe(open)?.IsBrief == true && next.Dialog != Verduidelijk) state.Stack.Remove(open);
        if (next.Concept is not null && DialogFrame.Parse(next.Concept) is { } frame) DialogRunner<IDesk>.Resume(state, frame);
        else runner.Begin(state, next.Dialog, next.Arguments, Now);
        await ContinueAsync(null);
    }

    /// <summary>Puts a dialog on top that says nothing yet.</summary>
    public void Hold(Vervolg next) => runner.Begin(state, next.Dialog, next.Arguments, Now);

    /// <summary>Puts the open question again, if there is one.</summary>
    public async Task RepeatAsync()
    {
        if (state.Top is not null) await ContinueAsync(null);
    }

    /// <summary>Gives input to the open question and says what comes of it.</summary>
    public async Task ContinueAsync(DialogInput? input) => await SayAsync(await TryAsync(input));

    /// <summary>Gives input to the open question without saying anything yet.</summary>
    public async Task<DialogRun?> TryAsync(DialogInput? input)
    {
        if (input is not null) state.About = null;
        return Run = await runner.RunAsync(state, input, turn);
    }

    /// <summary>Says what a run came to; when the dialog ended, goes on with what follows or with what was open below.</summary>
    public async Task SayAsync(DialogRun? run)
    {
        if (run is null)
        {
            Say("Deze vraag bestaat niet meer: ik ben intussen vernieuwd. Mijn excuses. We gaan verder waar dat kan.");
            await RepeatAsync();
            return;
        }
        if (run.Noted.Count > 0) SayNoted(run.Noted.Select(line => (line.Label, line.Shown)));
        foreach (var message in run.Messages) turn.Reply(message);
        await KeepDraftAsync(run);
        if (!run.Ended) return;
        if (run.Result is Vervolg { Over: { } explained }) state.About = explained;
        if (run.Result is Vervolg { Dialog.Length: > 0 } next) await BeginAsync(next);
        else if (run.Result is Vervolg { Antwoord: { } text } && state.Top is not null) await ContinueAsync(new DialogInput(text, null));
        else if (run.Result is Vervolg { Wijzigingen: { Count: > 0 } changes } && state.Top is not null) await CorrectAsync(changes);
        else if (state.Top is { } below)
        {
            Say($"We gaan verder met {TitleOf(below)}.");
            await ContinueAsync(null);
        }
    }

    /// <summary>The answers of the dialog on top and its open question, without saying or changing anything.</summary>
    public Task<DialogRun?> LookAsync(DialogFrame frame) => runner.LookAsync(frame, turn);

    /// <summary>Gives earlier answers another value, says what changed, and puts the open question again.</summary>
    public async Task CorrectAsync(IReadOnlyList<Wijziging> changes)
    {
        var frame = state.Top!;
        Say(changes.All(change => DialogRunner<IDesk>.Correct(frame, change.Pad, change.Waarde))
            ? $"Oké, {string.Join("; ", changes.Select(change => change.Titel))}."
            : "Dat kan ik niet meer wijzigen: er is al iets mee gedaan.");
        await RepeatAsync();
    }

    /// <summary>Takes the dialog on top away; a draft stays if it keeps one.</summary>
    public async Task<DialogFrame> SetAsideAsync()
    {
        var frame = state.Top!;
        state.Stack.Remove(frame);
        await SaveDraftAsync(frame);
        return frame;
    }

    public bool KeepsDraft(DialogFrame frame) => runner.Describe(frame)?.KeepsDraft == true;

    public string TitleOf(DialogFrame frame) => runner.Describe(frame)?.Title ?? "je vraag";

    // "Ja" on a button is "ja" in a sentence; an official name keeps its capitals.
    private static string InWords((string Label, string Shown) answer) => $"{answer.Label.ToLowerInvariant()}: {(answer.Shown is "Ja" or "Nee" or "Weet ik niet" ? answer.Shown.ToLowerInvariant() : answer.Shown)}";

    // A long dialog is not begun a second time on top of itself.
    private bool IsOpenAlready(Vervolg next) =>
        state.Top is { } top && KeepsDraft(top) && (top.Dialog == next.Dialog || (top.Dialog, next.Dialog) is ("meld-casus", "begin-melding"));

    private async Task KeepDraftAsync(DialogRun run)
    {
        if (Wie.ObjectId.Length == 0) return;
        if (run is { Ended: true, Frame: { } ended })
        {
            if (ReferenceEquals(run.Result, Vervolg.ConceptBlijft)) await SaveDraftAsync(ended);
            else if (KeepsDraft(ended))
            {
                await turn.Turn.Desk.Concepten.DeleteAsync(Wie, ended.Dialog);
                await ElderVerder.CloseAsync(this, ended);
            }
        }
        else if (state.Top is { Journal.Count: > 0, IsKeptDraft: false } open && KeepsDraft(open))
        {
            open.IsKeptDraft = true;
            await turn.Turn.Desk.Concepten.KeepOpenAsync(Wie, open.Dialog, TitleOf(open), open.Instance);
        }
    }

    /// <summary>Keeps a draft as it is now, in no conversation.</summary>
    public async Task SaveDraftAsync(DialogFrame frame)
    {
        if (KeepsDraft(frame) && frame.Journal.Count > 0 && Wie.ObjectId.Length > 0)
            await turn.Turn.Desk.Concepten.SaveAsync(new Concept(Wie, frame.Dialog, TitleOf(frame), frame.Write(), Now));
    }
}

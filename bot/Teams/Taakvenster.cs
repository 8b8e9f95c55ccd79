using System.Text.Json;
using Maatwerk.Bot.Gesprek;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Check;
using Maatwerk.Dialogs.Meld;
using Maatwerk.Dialogs.Zoek;
using Maatwerk.Domain;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Teams;

/// <summary>The same dialogs as in the chat, in a window: each step a card, the last one closes the window with a sentence.</summary>
internal sealed class Taakvenster(DialogRunner<IDesk> runner)
{
    private const string Unknown = "Deze knop ken ik niet. Er is niets gebeurd.";
    private const string Nobody = "Ik weet niet wie je bent. Open dit venster met je werkaccount.";

    /// <summary>Opens a window from a button of a card or from a command of the message extension.</summary>
    public async Task<InvokeResponse> OpenAsync(TurnContext<IDesk> context)
    {
        if (context.From.ObjectId.Length == 0) return ExtensieAntwoord.Closed(Nobody);
        var submit = CardSubmit.Parse(Data(context.Activity));
        var spreker = Speak(context, submit, new DialogState());
        if (await WantedAsync(spreker, submit, Command(context.Activity)) is not { } wanted) return ExtensieAntwoord.Closed(Unknown);
        await spreker.BeginAsync(wanted);
        return await AnswerAsync(context, spreker, submit, []);
    }

    /// <summary>A step was sent in.</summary>
    public async Task<InvokeResponse> SubmitAsync(TurnContext<IDesk> context)
    {
        if (context.From.ObjectId.Length == 0) return ExtensieAntwoord.Closed(Nobody);
        if (CardSubmit.Parse(Data(context.Activity)) is not { } submit) return ExtensieAntwoord.Closed(Unknown);
        var spreker = await ReopenAsync(context, submit);
        List<string> before = [.. spreker.State.Stack.Select(frame => frame.Instance)];
        await KaartBeurt.HandleAsync(spreker);
        return await AnswerAsync(context, spreker, submit, before);
    }

    /// <summary>The message that was shown before sending: send it, or go back and choose another.</summary>
    public async Task<InvokeResponse> PreviewedAsync(TurnContext<IDesk> context, string action)
    {
        var spreker = await ReopenAsync(context, null);
        if (spreker.State.Top is not { Dialog: "deel-functionaris", Pending: DeelFunctionarisDialog.Voorbeeld } frame) return ExtensieAntwoord.Closed(Unknown);
        if (action == "edit") DialogRunner<IDesk>.Restart(frame);
        await spreker.RepeatAsync();
        if (action != "send") return await AnswerAsync(context, spreker, null, [frame.Instance]);
        context.Reply(new Activity { Type = ActivityTypes.Message, Attachments = spreker.Run!.Messages[^1].Attachments });
        spreker.State.Stack.Clear();
        await VensterStaat.SaveAsync(spreker);
        return ExtensieAntwoord.Nothing;
    }

    private async Task<InvokeResponse> AnswerAsync(TurnContext<IDesk> context, Spreker spreker, CardSubmit? submit, List<string> before)
    {
        // A window has one manner: its form.
        if (spreker.State.Top is { Dialog: "meld-casus", Pending: "manier" }) await spreker.ContinueAsync(new DialogInput(MeldCasusDialog.OpKaarten, null));
        await VensterStaat.SaveAsync(spreker);
        var conversation = DialogState.Parse(context.Turn.State);
        if (VensterStaat.Follow(conversation, spreker.State, before.Concat(spreker.State.Stack.Select(frame => frame.Instance)).Distinct())) context.Turn.State = conversation.Write();
        var said = spreker.Turn.Replies;
        if (await FiledAsync(spreker) is { } nummer)
        {
            Ontvangst.Deliver(context, said[^1]);
            return ExtensieAntwoord.Closed($"Ingediend: {nummer}. Je casus staat bij het LMM. Met dit nummer vind je hem altijd terug.");
        }
        if (TaakKaart.Of(spreker, said, submit) is not { } card) return ExtensieAntwoord.Closed(TaakKaart.Spoken(said));
        return spreker.State.Top is { Dialog: "deel-functionaris", Pending: DeelFunctionarisDialog.Voorbeeld } ? ExtensieAntwoord.Preview(card) : ExtensieAntwoord.Continue(Title(spreker), card);
    }

    private async Task<Spreker> ReopenAsync(TurnContext<IDesk> context, CardSubmit? submit)
    {
        var state = await VensterStaat.ReadAsync(Speak(context, submit, new DialogState()));
        var spreker = Speak(context, submit, state);
        await VensterStaat.FillAsync(spreker);
        // Another device may have opened something else since; a draft that still exists takes its own step.
        if (submit?.Instance is { } run && state.Stack.TrueForAll(frame => frame.Instance != run) && await OpenDraftAsync(spreker, run) is { Concept: { } kept })
            state.Stack = [DialogFrame.Parse(kept)!];
        return spreker;
    }

    /// <summary>Speaks into the window, not into the conversation.</summary>
    private Spreker Speak(TurnContext<IDesk> context, CardSubmit? submit, DialogState window) => new(new TurnContext<IDesk>(new Activity
    {
        Type = ActivityTypes.Message,
        ChannelId = context.Activity.ChannelId,
        Conversation = context.Activity.Conversation,
        From = context.Activity.From,
        Value = submit is null ? null : Data(context.Activity),
        Withheld = context.Activity.Withheld,
    }, context.From, context.Turn, context.Prepared<Gelezen>()), window, runner);

    private static async Task<Vervolg?> WantedAsync(Spreker spreker, CardSubmit? submit, string? command)
    {
        var concepten = spreker.Turn.Turn.Desk.Concepten;
        switch (submit?.Verb ?? command)
        {
            case CardVerbs.Venster when submit is { Instance: not null }:
                return await OpenDraftAsync(spreker, submit.Instance);
            case CardVerbs.Meld or "meldCasus":
                return Vervolg.Begin("begin-melding", new MeldStart { Manier = MeldCasusDialog.OpKaarten }, MeldJson.Default.MeldStart);
            case CardVerbs.Check or "toetsCasus":
                return await concepten.FindAsync(spreker.Wie, "check-casus") is { } check
                    ? Vervolg.Hervat(check.Soort, check.Inhoud) : Vervolg.Begin("check-casus", new CheckStart(null), CheckJson.Default.CheckStart);
            case "deelFunctionaris":
                return Vervolg.Begin("deel-functionaris");
            default:
                return null;
        }
    }

    // The card names the run it belongs to; when that one is gone, there is nothing to open.
    private static async Task<Vervolg?> OpenDraftAsync(Spreker spreker, string instance)
    {
        foreach (var soort in new[] { "meld-casus", "check-casus" })
            if (await spreker.Turn.Turn.Desk.Concepten.FindAsync(spreker.Wie, soort) is { } kept && DialogFrame.Parse(kept.Inhoud)?.Instance == instance) return Vervolg.Hervat(soort, kept.Inhoud);
        return null;
    }

    private static async Task<string?> FiledAsync(Spreker spreker) =>
        spreker.Run is { Ended: true, Frame: { Dialog: "meld-casus" } filed } ? await Indieningen.FindAsync(spreker, filed.Instance) : null;

    private static string Title(Spreker spreker) => spreker.State.Top is { } top ? char.ToUpperInvariant(spreker.TitleOf(top)[0]) + spreker.TitleOf(top)[1..] : "Maatwerk";

    private static string? Command(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("commandId", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static JsonElement? Data(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("data", out var data) ? data : null;
}

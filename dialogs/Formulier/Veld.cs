using Maatwerk.Dialogs.Prompts;

namespace Maatwerk.Dialogs.Formulier;

/// <summary>One field: a question, and where its answer goes. Asked in the chat or on a card from the same definition.</summary>
public abstract class Veld<TDoel>(string naam)
{
    public string Naam => naam;

    /// <summary>How it looks on a card: label, kind, and the value that stands there already.</summary>
    public abstract VeldOpKaart OnCard(TDoel doel);

    /// <summary>The question with what is known of it, to find its answer in a text.</summary>
    public abstract Prompt Question(TDoel doel);

    /// <summary>What a text says of an open field: as a card shows it, and in words; null when nothing.</summary>
    public abstract (string AsTyped, string Shown)? Hear(TDoel doel, string text, DateTimeOffset now);

    /// <summary>Puts an answer that is there already in its place, so that a card shows it.</summary>
    public abstract TDoel Recall(DialogContext dialog, TDoel doel);

    /// <summary>What is wrong with a value from a card, or null.</summary>
    public abstract string? Check(string value, DateTimeOffset now);

    /// <summary>Asks it, unless the card or what is known answers it, and puts the answer in its place.</summary>
    public abstract Task<TDoel> AskAsync(DialogContext dialog, TDoel doel, string? fromCard);
}

/// <summary>A field as a card shows it.</summary>
public sealed record VeldOpKaart(string Naam, string Label, Invoer Invoer, string? Waarde);

/// <summary>A field with a typed answer.</summary>
/// <param name="get">What is known already; the field is asked when <c>Known</c> is false.</param>
public sealed class Veld<TDoel, T>(string naam, Func<Vraag<T>> vraag, Func<TDoel, (bool Known, T? Value)> get, Func<TDoel, T, TDoel> set) : Veld<TDoel>(naam)
{
    public override VeldOpKaart OnCard(TDoel doel)
    {
        var asked = vraag();
        return new VeldOpKaart(Naam, asked.Question, asked.Field, get(doel) is (true, { } known) ? asked.AsTyped(known) : null);
    }

    public override Prompt Question(TDoel doel)
    {
        var (known, value) = get(doel);
        return vraag().Known(known, value);
    }

    public override (string AsTyped, string Shown)? Hear(TDoel doel, string text, DateTimeOffset now)
    {
        var asked = vraag();
        return !get(doel).Known && asked.Hear(new HearInput(text, null, null, now)) is [var heard] && asked.TryRead(heard.Value, out var value)
            ? (asked.AsTyped(value), $"{asked.Label.ToLowerInvariant()}: {heard.Shown}") : null;
    }

    public override TDoel Recall(DialogContext dialog, TDoel doel) => dialog.TryRecall(Naam, vraag(), out var answer) ? set(doel, answer) : doel;

    public override string? Check(string value, DateTimeOffset now)
    {
        var understood = vraag().Recognize(new PromptInput(value, null, null, now));
        return understood.Ok ? null : understood.Problem;
    }

    public override async Task<TDoel> AskAsync(DialogContext dialog, TDoel doel, string? fromCard)
    {
        var asked = vraag();
        asked.WhenKnown(() => fromCard is not null && asked.Recognize(new PromptInput(fromCard, null, null, dialog.Now)) is { Ok: true } typed ? (true, typed.Answer) : get(doel));
        return set(doel, await dialog.AskAsync(Naam, asked));
    }
}

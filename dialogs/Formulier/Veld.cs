using Maatwerk.Dialogs.Prompts;

namespace Maatwerk.Dialogs.Formulier;

/// <summary>One field: a question, and where its answer goes. Asked in the chat or on a card from the same definition.</summary>
public abstract class Veld<TDoel>(string naam)
{
    public string Naam => naam;

    /// <summary>How it looks on a card: label, kind, and the value that stands there already.</summary>
    public abstract VeldOpKaart OnCard(TDoel doel);

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

    public override string? Check(string value, DateTimeOffset now)
    {
        var understood = vraag().Recognize(new PromptInput(value, null, null, now));
        return understood.Ok ? null : understood.Problem;
    }

    public override async Task<TDoel> AskAsync(DialogContext dialog, TDoel doel, string? fromCard)
    {
        var asked = vraag();
        var (known, value) = get(doel);
        if (fromCard is not null && asked.Recognize(new PromptInput(fromCard, null, null, dialog.Now)) is { Ok: true } typed) asked.WhenKnown(true, typed.Answer);
        else if (known) asked.WhenKnown(true, value);
        return set(doel, await dialog.AskAsync(Naam, asked));
    }
}

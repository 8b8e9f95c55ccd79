using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Dialogs;

/// <summary>A question: how it is put, how an answer is understood, and how the answer is kept.</summary>
public abstract class Prompt
{
    /// <summary>What is asked.</summary>
    public abstract string Question { get; }

    /// <summary>Short name of the answer, for summaries and for <c>verander …</c>.</summary>
    public abstract string Label { get; }

    /// <summary>False for an answer that steers the conversation and says nothing of the subject: left out of summaries.</summary>
    public virtual bool InSummary => true;

    /// <summary>True when any words at all are an answer: what is typed then is not lightly taken for something else.</summary>
    public virtual bool TakesAnyWords => false;

    /// <summary>Whether the question itself shows these words as a way on: there they are its answer, also when they are a command elsewhere.</summary>
    /// <param name="words">What was typed, whole.</param>
    public virtual bool Offers(string words) => false;

    /// <summary>How it is answered, in one line, for who asks for help; empty when the question says it itself.</summary>
    public virtual string HowTo => "";

    /// <summary>What is known from elsewhere, as the journal keeps it; null when it must be asked.</summary>
    public virtual JsonElement? KnownAnswer => null;

    /// <summary>Puts the question as an activity; the runtime adds addresses and marks.</summary>
    public abstract Activity Compose(PromptView view);

    /// <summary>
    /// What a text says about this question while another one is open. Empty when it says nothing of it; more than one when it can be read in more ways.
    /// With an earlier answer the values are what that answer would become.
    /// </summary>
    public virtual IReadOnlyList<Heard> Hear(HearInput input) => [];

    /// <summary>Whether what came in can be used as an answer.</summary>
    public abstract bool Accepts(PromptInput input);

    /// <summary>A kept answer as the user would say it; empty when it no longer fits.</summary>
    public abstract string ShowKept(JsonElement kept);
}

/// <summary>A text in which a question may find its answer.</summary>
/// <param name="Text">The words.</param>
/// <param name="Earlier">The answer that stands now, when the text may correct it; null when it is not answered yet.</param>
/// <param name="InsteadOf">The words that are said to be wrong ("niet X maar Y"), or null.</param>
/// <param name="Now">The instant of the turn, UTC.</param>
public sealed record HearInput(string Text, JsonElement? Earlier, string? InsteadOf, DateTimeOffset Now);

/// <summary>A value found in a text that was meant for something else.</summary>
/// <param name="Value">The value as the journal keeps it.</param>
/// <param name="Shown">The value as the user would say it.</param>
/// <param name="Words">The words it came from, as typed.</param>
public sealed record Heard(JsonElement Value, string Shown, string Words);

/// <summary>A question with a typed answer.</summary>
/// <typeparam name="T">Type of the answer: a small value or an id, never an entity.</typeparam>
public abstract class Prompt<T> : Prompt
{
    /// <summary>Understands what the user typed or sent by card.</summary>
    public abstract Recognition<T> Recognize(PromptInput input);

    /// <summary>Writes an answer for the journal.</summary>
    public abstract JsonElement Write(T answer);

    /// <summary>Reads an answer from the journal; false when it no longer fits, and then it is asked again.</summary>
    public abstract bool TryRead(JsonElement kept, [MaybeNullWhen(false)] out T answer);

    /// <summary>The answer as the user would say it.</summary>
    public abstract string Show(T answer);

    private Func<(bool Is, T? Value)>? findKnown;
    private (bool Is, T? Value)? known;

    /// <summary>True when <see cref="KnownValue"/> answers it unasked.</summary>
    public bool IsKnown => Known.Is;

    /// <summary>What is known from elsewhere.</summary>
    public T? KnownValue => Known.Value;

    private (bool Is, T? Value) Known => known ??= findKnown?.Invoke() ?? default;

    /// <inheritdoc />
    public sealed override JsonElement? KnownAnswer => IsKnown ? Write(KnownValue!) : null;

    /// <inheritdoc />
    public sealed override bool Accepts(PromptInput input) => Recognize(input).Ok;

    /// <inheritdoc />
    public sealed override string ShowKept(JsonElement kept) => TryRead(kept, out var answer) ? Show(answer) : "";

    /// <summary>Gives an answer that is known from elsewhere: not asked then, but shown and open to change.</summary>
    public Prompt<T> WhenKnown(bool known, T? value)
    {
        this.known = (known, value);
        return this;
    }

    /// <summary>The same, found out only when it is not answered yet: most questions of a replayed dialog are.</summary>
    public Prompt<T> WhenKnown(Func<(bool Known, T? Value)> find)
    {
        findKnown = find;
        return this;
    }
}

/// <summary>What a question is put with.</summary>
/// <param name="Channel">Channel it is shown on, as its id.</param>
/// <param name="Dialog">Name of the dialog that asks.</param>
/// <param name="QuestionName">Name of the question within that dialog.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Instance">The run it belongs to; a card carries it back.</param>
/// <param name="Problem">Why the last answer could not be used, or null.</param>
/// <param name="Kept">The earlier answer or the values typed so far, or null.</param>
/// <param name="Now">The instant of the turn, UTC.</param>
public sealed record PromptView(string Channel, string Dialog, string QuestionName, string Path, string Instance, string? Problem, JsonElement? Kept, DateTimeOffset Now);

/// <summary>What came in as an answer.</summary>
/// <param name="Text">What was typed; empty when a card was sent.</param>
/// <param name="Value">What a card sent, or null.</param>
/// <param name="Kept">The earlier answer, so that "zo laten" can be understood.</param>
/// <param name="Now">The instant of the turn, UTC.</param>
public sealed record PromptInput(string Text, JsonElement? Value, JsonElement? Kept, DateTimeOffset Now);

/// <summary>What an answer was understood as.</summary>
/// <typeparam name="T">Type of the answer.</typeparam>
public readonly record struct Recognition<T>
{
    /// <summary>True when there is an answer.</summary>
    public bool Ok { get; private init; }

    /// <summary>The answer.</summary>
    public T? Answer { get; private init; }

    /// <summary>True when it was read from running text, so that the user is told how.</summary>
    public bool ReadAs { get; private init; }

    /// <summary>What was wrong and what to do now, for the user.</summary>
    public string? Problem { get; private init; }

    /// <summary>Values to keep for the next try, so that nothing has to be typed twice.</summary>
    public JsonElement? Keep { get; private init; }

    /// <summary>True when it was clearly meant as an answer, so that it is not taken for anything else: only what is wrong with it is told.</summary>
    public bool IsAttempt { get; private init; }

    /// <summary>Understood.</summary>
    public static Recognition<T> Understood(T answer) => new() { Ok = true, Answer = answer };

    /// <summary>Read from running text.</summary>
    public static Recognition<T> Read(T answer) => new() { Ok = true, Answer = answer, ReadAs = true };

    /// <summary>Not understood, or not allowed.</summary>
    public static Recognition<T> Not(string problem, JsonElement? keep = null) => new() { Problem = problem, Keep = keep };

    /// <summary>Meant as an answer, but not one that can be.</summary>
    public static Recognition<T> Wrong(string problem, JsonElement? keep = null) => new() { Problem = problem, Keep = keep, IsAttempt = true };
}

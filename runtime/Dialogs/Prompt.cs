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

    /// <summary>Puts the question as an activity; the runtime adds addresses and marks.</summary>
    public abstract Activity Compose(PromptView view);
}

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

    /// <summary>True when <see cref="KnownValue"/> answers it unasked.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>What is known from elsewhere.</summary>
    public T? KnownValue { get; private set; }

    /// <summary>Gives an answer that is known from elsewhere: not asked then, but shown and open to change.</summary>
    public Prompt<T> WhenKnown(bool known, T? value)
    {
        (IsKnown, KnownValue) = (known, value);
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

    /// <summary>What was wrong and what to do now, for the user.</summary>
    public string? Problem { get; private init; }

    /// <summary>Values to keep for the next try, so that nothing has to be typed twice.</summary>
    public JsonElement? Keep { get; private init; }

    /// <summary>Understood.</summary>
    public static Recognition<T> Understood(T answer) => new() { Ok = true, Answer = answer };

    /// <summary>Not understood, or not allowed.</summary>
    public static Recognition<T> Not(string problem, JsonElement? keep = null) => new() { Problem = problem, Keep = keep };
}

namespace Maatwerk.Runtime.Dialogs;

/// <summary>
/// A conversation written as one method. It runs from the top at each turn; what was answered before returns at once by name,
/// and the first question without an answer suspends it.
/// </summary>
/// <remarks>
/// The constructor takes values, never services: the world is reached through <see cref="DialogContext{TDesk}"/> only.
/// No <c>using</c> or <c>finally</c> around a question: a suspended run is dropped, not unwound.
/// </remarks>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
public abstract class Dialog<TDesk>
{
    /// <summary>Stable name, kebab-case Dutch; shown to clients as <c>channelData.dialog</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the user is doing, as in "je was bezig met …".</summary>
    public abstract string Title { get; }

    /// <summary>True when what was filled in is kept as a draft until the dialog ends.</summary>
    public virtual bool KeepsDraft => false;

    /// <summary>True for a question of a moment: it is dropped, not kept open, when the user begins something else.</summary>
    public virtual bool IsBrief => false;

    internal abstract Task<object?> RunToEndAsync(DialogContext<TDesk> dialog);
}

/// <summary>A conversation that ends with a result.</summary>
/// <typeparam name="TDesk">The door to the domain.</typeparam>
/// <typeparam name="TResult">What it ends with.</typeparam>
public abstract class Dialog<TDesk, TResult> : Dialog<TDesk>
{
    /// <summary>The conversation.</summary>
    public abstract Task<TResult> RunAsync(DialogContext<TDesk> dialog);

    internal sealed override async Task<object?> RunToEndAsync(DialogContext<TDesk> dialog) => await RunAsync(dialog);
}

namespace Maatwerk.Dialogs;

/// <summary>A conversation of Maatwerk: the runtime's dialog with our desk behind it.</summary>
public abstract class Dialog<TResult> : Dialog<IDesk, TResult>;

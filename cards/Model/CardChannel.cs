namespace Maatwerk.Cards.Model;

/// <summary>What kind of button a channel can handle.</summary>
public enum CardChannel
{
    /// <summary>Web Chat, Direct Line, emulator: a button sends a message with a value (Action.Submit).</summary>
    Submit,

    /// <summary>Teams: a button is an invoke that may replace the card (Action.Execute), with Action.Submit for old clients.</summary>
    Execute,
}

/// <summary>Which open question a card belongs to; goes along with every button, so that an old card is known for what it is.</summary>
/// <param name="Dialog">Name of the dialog.</param>
/// <param name="Question">Stable name of the question.</param>
/// <param name="Instance">This run of the dialog.</param>
/// <param name="Nonce">Once only: the same nonce twice is one click.</param>
public sealed record CardOrigin(string Dialog, string Question, string Instance, string? Nonce = null);

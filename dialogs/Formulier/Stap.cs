namespace Maatwerk.Dialogs.Formulier;

/// <summary>A step of a form: the questions that belong together on one card, or one after the other in the chat.</summary>
/// <param name="Velden">The fields, given what is filled in before this step.</param>
public sealed record Stap<TDoel>(string Naam, string Titel, Func<TDoel, IReadOnlyList<Veld<TDoel>>> Velden)
{
    /// <summary>In the chat, what is asked before a step that may be passed over as a whole; on a card all its fields are optional.</summary>
    public string? Poort { get; init; }
}

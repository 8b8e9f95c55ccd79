namespace Maatwerk.Domain.Casussen;

/// <summary>One field of a <see cref="Melding"/>: its words, limits and how it reads, for a form, a question and a summary alike.</summary>
/// <param name="Naam">The property of <see cref="Melding"/>.</param>
/// <param name="Label">Short label on a card.</param>
/// <param name="Vraag">The question in the chat.</param>
/// <param name="Verplicht">Filing is not possible without it.</param>
/// <param name="MaxLengte">Most characters; 0 when the field is no free text.</param>
/// <param name="Lees">The value as a user reads it; null when nothing is filled in.</param>
public sealed record MeldingVeld(string Naam, string Label, string Vraag, bool Verplicht, int MaxLengte, Func<Melding, string?> Lees)
{
    /// <summary>Help under the question.</summary>
    public string? Hulp { get; init; }
}

/// <summary>Something in a melding that must be put right before filing.</summary>
/// <param name="Veld">The property of <see cref="Melding"/>.</param>
/// <param name="Tekst">What to do, in Dutch for the user.</param>
public sealed record Veldfout(string Veld, string Tekst);

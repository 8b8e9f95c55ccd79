namespace Maatwerk.Domain.Kennis;

/// <summary>One answer of the knowledge base, with where it comes from and when it was last checked.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Vraag">The question it answers.</param>
/// <param name="Woorden">Words people use for it.</param>
/// <param name="Onderwerpen">The intents it belongs to, the most fitting first.</param>
/// <param name="Antwoord">Dutch, B1.</param>
/// <param name="Bronnen">Source keys or articles of law; "ontwerp" is a choice of this product.</param>
/// <param name="GecontroleerdOp">The day somebody last held it against its sources.</param>
public sealed record Artikel(string Id, string Vraag, string Woorden, IReadOnlyList<string> Onderwerpen, string Antwoord, IReadOnlyList<string> Bronnen, DateOnly GecontroleerdOp);

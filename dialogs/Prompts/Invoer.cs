namespace Maatwerk.Dialogs.Prompts;

/// <summary>How a question looks as a field of a form card.</summary>
public enum InvoerSoort { Tekst, LangeTekst, Keuze, Meerkeuze, Datum }

/// <summary>A question as a field of a form card.</summary>
public sealed record Invoer(InvoerSoort Soort, IReadOnlyList<Optie> Opties, int MaxLengte = 0, bool Verplicht = true);

/// <summary>One thing to choose: what is kept, and what stands on the button.</summary>
public sealed record Optie(string Id, string Titel);

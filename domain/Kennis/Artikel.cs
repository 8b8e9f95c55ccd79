namespace Maatwerk.Domain.Kennis;

/// <summary>How sure we are of an answer.</summary>
public enum Zekerheidsgraad
{
    /// <summary>Read in the source itself.</summary>
    Zeker,

    /// <summary>Sound, but article or current wording must be checked before anybody relies on it; the user is told.</summary>
    Controleer,
}

/// <summary>What somebody can do next, as a button under an answer.</summary>
public enum Vervolgstap
{
    Zoek,
    Check,
    Meld,
    BelLmm,
    MijnCasussen,
}

/// <summary>One answer of the knowledge base, with where it comes from and when it was last checked.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Vraag">The question it answers.</param>
/// <param name="Vraagvormen">Other ways in which people ask it; five or more.</param>
/// <param name="Trefwoorden">Words that belong to it.</param>
/// <param name="Onderwerpen">The intents it belongs to, the most fitting first.</param>
/// <param name="Antwoord">Dutch, B1, at most 700 characters.</param>
/// <param name="Bronnen">Places in the list of sources: "S2 §3".</param>
/// <param name="GecontroleerdOp">The day somebody last held it against its sources.</param>
public sealed record Artikel(
    string Id, string Vraag, IReadOnlyList<string> Vraagvormen, string Trefwoorden, IReadOnlyList<string> Onderwerpen,
    string Antwoord, IReadOnlyList<string> Bronnen, DateOnly GecontroleerdOp)
{
    /// <summary>The intent for which this is the answer when the question itself says no more; null for most.</summary>
    public string? HoofdVan { get; init; }

    /// <summary>The intent whose act at the desk is offered under it, to who may do that; null when it only explains.</summary>
    public string? Wegwijzer { get; init; }

    public Zekerheidsgraad Zekerheid { get; init; }

    /// <summary>Id of the dated state of affairs that is shown with it, or null.</summary>
    public string? Status { get; init; }

    public IReadOnlyList<Vervolgstap> Vervolg { get; init => field = value ?? []; } = [];

    /// <summary>Ids of articles that somebody who reads this one may want too.</summary>
    public IReadOnlyList<string> Verwant { get; init => field = value ?? []; } = [];
}

namespace Maatwerk.Domain.Levenslopen;

/// <summary>A rule that a transition asks for, by name.</summary>
/// <param name="Naam">Stable name, for tests, history and developers.</param>
/// <param name="Tekst">The rule in plain Dutch, as a user reads it when it is not met.</param>
/// <param name="Bron">Where the rule comes from.</param>
public abstract record Voorwaarde(string Naam, string Tekst, string Bron);

/// <summary>A rule with what it checks. A check looks and never changes anything.</summary>
/// <typeparam name="TZaak">What the step is taken with.</typeparam>
/// <typeparam name="TStap">The step.</typeparam>
/// <param name="Naam">See <see cref="Voorwaarde"/>.</param>
/// <param name="Tekst">See <see cref="Voorwaarde"/>.</param>
/// <param name="Bron">See <see cref="Voorwaarde"/>.</param>
/// <param name="Holds">True when the rule is met.</param>
public sealed record Voorwaarde<TZaak, TStap>(string Naam, string Tekst, string Bron, Func<TZaak, TStap, bool> Holds) : Voorwaarde(Naam, Tekst, Bron)
{
    /// <summary>What is missing, when that can be said closer than by <see cref="Voorwaarde.Tekst"/>.</summary>
    public Func<TZaak, TStap, string?>? Explain { get; init; }

    /// <summary>Null when the rule is met, otherwise what is missing, in Dutch for the user.</summary>
    public string? Missing(TZaak zaak, TStap stap) => Holds(zaak, stap) ? null : Explain?.Invoke(zaak, stap) ?? Tekst;
}

using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Signalen;

/// <summary>
/// One thing somebody should know. It is stored in the transaction that caused it and delivered after the commit; when and how
/// (at once, after quiet hours, in a digest, to a stand-in) is decided at delivery.
/// </summary>
/// <param name="Aan">For whom.</param>
/// <param name="Soort">What kind of change, for preferences and for one signal per change: "casus-aanvulling-gevraagd".</param>
/// <param name="Onderwerp">What it is about: a casus number or the title of an entry; never personal data.</param>
/// <param name="Tekst">One or two Dutch sentences without content of the casus.</param>
public sealed record Signaal(GebruikerId Aan, string Soort, string Onderwerp, string Tekst)
{
    /// <summary>Who caused it; that person gets no signal of the own act.</summary>
    public GebruikerId? Door { get; init; }

    /// <summary>True when it must not wait for a digest.</summary>
    public bool IsDringend { get; init; }

    /// <summary>What a button under it types, or null: "status MW-2026-000123".</summary>
    public string? Opdracht { get; init; }
}

/// <summary>Signals that leave with the transaction of the turn.</summary>
public interface ISignalen
{
    /// <summary>Stores a signal, unless it is about the receiver's own act or the same one of this turn is stored already.</summary>
    Task SendAsync(Signaal signaal);
}

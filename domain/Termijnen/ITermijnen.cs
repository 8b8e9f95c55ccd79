using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Termijnen;

/// <summary>A term whose day has come.</summary>
/// <param name="Id">Of the row.</param>
/// <param name="Zaak">The casus number, or kind and id of a traject: "let/…".</param>
/// <param name="Casus">The casus it belongs to; null for a traject without one.</param>
public sealed record VervallenTermijn(long Id, string Zaak, Casusnummer? Casus, Termijn Termijn);

/// <summary>The terms that are kept with every change of a casus or traject; inside the transaction of the turn.</summary>
public interface ITermijnen
{
    /// <summary>Those whose day has come and that nobody was told of, oldest first.</summary>
    Task<IReadOnlyList<VervallenTermijn>> DueAsync(int most);

    /// <summary>This one is done; it never comes again.</summary>
    Task DoneAsync(VervallenTermijn termijn);
}

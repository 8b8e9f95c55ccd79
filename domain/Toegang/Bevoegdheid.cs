using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Toegang;

/// <summary>One row of the policy: these roles may do this, when tied to the object by one of these.</summary>
/// <param name="Id">Stable name; stands with each decision in the audit trail.</param>
/// <param name="Handeling">What may be done.</param>
/// <param name="Rollen">Who; empty is everybody, also without a role.</param>
/// <param name="Bij">One of these ties is needed; <see cref="Betrekking.Geen"/> asks none.</param>
/// <param name="TweedePersoon">True when somebody else has to agree before it holds.</param>
public sealed record Bevoegdheid(string Id, Handeling Handeling, IReadOnlyList<Rol> Rollen, Betrekking Bij, bool TweedePersoon = false)
{
    internal bool Covers(Gebruiker wie, Betrekking tie) => (Rollen.Count == 0 || Rollen.Any(wie.Is)) && (Bij == Betrekking.Geen || (Bij & tie) != Betrekking.Geen);
}

/// <summary>What the policy says of one act.</summary>
/// <param name="Toegestaan">False unless a row allows it.</param>
/// <param name="Regel">The row that decided; <see cref="Bevoegdheden.Geen"/> when none did.</param>
/// <param name="TweedePersoon">Somebody else has to agree.</param>
public sealed record Toegangsbesluit(bool Toegestaan, string Regel, bool TweedePersoon = false)
{
    /// <summary>As the audit trail keeps it: "toegestaan L3", "geweigerd".</summary>
    public string InAudit => Toegestaan ? $"toegestaan {Regel}" : "geweigerd";
}

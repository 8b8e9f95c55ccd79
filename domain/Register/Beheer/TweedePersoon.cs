using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>
/// Who may agree with a proposal: somebody else who may do the act. When nobody else keeps the register, the maker may
/// confirm it after <see cref="Bedenktijd"/>; that is recorded as done without a second person.
/// </summary>
public static class TweedePersoon
{
    public static readonly TimeSpan Bedenktijd = TimeSpan.FromDays(1);

    /// <summary>Why this person may not agree now, in Dutch; null when it is fine.</summary>
    /// <param name="isThereAnother">Somebody else is registerbeheerder.</param>
    public static string? Refuses(Voorstel voorstel, Gebruiker wie, bool isThereAnother, DateTimeOffset nu)
    {
        if (!Decide(voorstel, wie).Toegestaan) return voorstel.Van == wie.Id ? "Dit is je eigen voorstel. Iemand anders moet akkoord geven." : "Dit voorstel mag jij niet beslissen.";
        if (voorstel.Van != wie.Id) return null;
        if (isThereAnother) return "Dit is je eigen voorstel. Een andere registerbeheerder moet akkoord geven.";
        return nu - voorstel.Op >= Bedenktijd ? null
            : $"Er is geen tweede registerbeheerder. Dan wacht een voorstel een dag. Je kunt het zelf bevestigen vanaf {Datum.MetTijd(voorstel.Op + Bedenktijd)}.";
    }

    /// <summary>Whether this person is one who decides on such proposals.</summary>
    public static Toegangsbesluit Decide(Voorstel voorstel, Gebruiker wie)
    {
        var own = voorstel.OrganisatieId is { } its && its == wie.OrganisatieId ? Betrekking.EigenOrganisatie : Betrekking.Geen;
        return Bevoegdheden.Decide(wie, voorstel.Handeling, own);
    }
}

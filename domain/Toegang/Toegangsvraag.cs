using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Domain.Toegang;

/// <summary>The question to the policy with what the desk knows: with whom the casus lies, and for whom somebody stands in today.</summary>
public static class Toegangsvraag
{
    /// <summary>Whether this person may read the casus, whoever handles it.</summary>
    public static bool MaySee(this Gebruiker wie, Casus? casus) => casus is not null && Bevoegdheden.Decide(wie, Handeling.LeesCasus, casus).Toegestaan;

    public static async Task<Toegangsbesluit> DecideAsync(this IDesk desk, Gebruiker wie, Handeling handeling, Casus casus, Dossier dossier)
    {
        var voor = dossier.Behandelaar is { } lies && lies.Wie != wie.Id && wie.Is(Rol.Regievoerder) ? await desk.Waarnemingen.StandsInForAsync(wie.Id, Nederland.Day(desk.Now)) : [];
        return Bevoegdheden.Decide(wie, handeling, casus, dossier, voor);
    }
}

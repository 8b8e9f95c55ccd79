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

    public static async Task<Toegangsbesluit> DecideAsync(this IDesk desk, Gebruiker wie, Handeling handeling, Casus casus, Dossier dossier) =>
        Bevoegdheden.Decide(wie, handeling, casus, dossier, await desk.StandsInForAsync(wie, dossier));

    /// <summary>Whether the casus lies with this person today, also as a stand-in.</summary>
    public static async Task<bool> LiesWithAsync(this IDesk desk, Gebruiker wie, Dossier dossier) => Betrekkingen.LiesWith(wie, dossier, await desk.StandsInForAsync(wie, dossier));

    private static async Task<IReadOnlyCollection<GebruikerId>> StandsInForAsync(this IDesk desk, Gebruiker wie, Dossier dossier) =>
        dossier.Behandelaar is { } lies && lies.Wie != wie.Id && wie.Is(Rol.Regievoerder) ? await desk.Waarnemingen.StandsInForAsync(wie.Id, Nederland.Day(desk.Now)) : [];
}

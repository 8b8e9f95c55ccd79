using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Puts a proposal before a second person, and carries out what that person agrees with.</summary>
internal static class Voorleggen
{
    /// <summary>A new proposal that waits; who may decide hears of it.</summary>
    public static async Task<Voorstel> ProposeAsync(this IDesk desk, Gebruiker wie, Func<int, Voorstel> make)
    {
        var voorstel = await desk.Registerbeheer.BeginAsync(wie.Id, make);
        await desk.TellDecidersAsync(wie, voorstel);
        return voorstel;
    }

    /// <summary>Tells who may decide.</summary>
    public static async Task TellDecidersAsync(this IDesk desk, Gebruiker wie, Voorstel voorstel)
    {
        foreach (var ander in (await DecidersAsync(desk, voorstel)).Where(een => een.Id != wie.Id))
            await desk.Signalen.SendAsync(new Signaal(ander.Id, "voorstel", "een voorstel", $"Voorstel {voorstel.Nummer} ({voorstel.Soort.Tekst()}) van {wie.Naam} wacht op je akkoord.") { Door = wie.Id, Opdracht = "voorstellen" });
    }

    /// <summary>What comes next for the maker, in words.</summary>
    public static async Task<string> WaitingAsync(this IDesk desk, Gebruiker wie, Voorstel voorstel) => await IsThereAnotherAsync(desk, wie)
        ? $"Voorstel {voorstel.Nummer} wacht op akkoord van een andere registerbeheerder. Er verandert nu nog niets."
        : $"Voorstel {voorstel.Nummer} wacht een dag, want er is geen tweede registerbeheerder. Typ daarna ‘akkoord voorstel {voorstel.Nummer}’ om het zelf te bevestigen. Er verandert nu nog niets.";

    /// <summary>Those that wait and that this person may decide on, or made.</summary>
    public static async Task<IReadOnlyList<Voorstel>> MineAsync(this IDesk desk, Gebruiker wie) =>
        [.. (await desk.Registerbeheer.OpenAsync<Voorstel>()).Where(een => een.Van == wie.Id || TweedePersoon.Decide(een, wie).Toegestaan)];

    /// <summary>Why this person may not agree now; null when it is fine.</summary>
    public static async Task<string?> RefusesAsync(this IDesk desk, Voorstel voorstel, Gebruiker wie, DateTimeOffset nu) =>
        TweedePersoon.Refuses(voorstel, wie, await IsThereAnotherAsync(desk, wie), nu);

    /// <summary>Does what was proposed.</summary>
    /// <returns>What to say, and whether it was done.</returns>
    public static async Task<(string Said, bool Done)> CarryOutAsync(this IDesk desk, Voorstel voorstel, Gebruiker wie)
    {
        var spoor = new AuditSpoor(wie.Id, $"voorstel-{voorstel.Nummer}");
        switch (voorstel.Soort)
        {
            case Voorstelsoort.Mandaat:
                await desk.Mandaten.SaveAsync(voorstel.Mandaat! with { GegevenDoor = voorstel.Van == wie.Id ? $"{voorstel.VanNaam} (zonder tweede persoon)" : $"{voorstel.VanNaam} en {wie.Naam}" });
                return ($"Akkoord. {voorstel.Titel}.", true);
            case Voorstelsoort.Export:
                return ($"Akkoord. {voorstel.VanNaam} kan het bestand ophalen met ‘haal export {voorstel.Nummer}’.", true);
            default:
                var changed = await desk.Registerbeheer.ChangeAsync(voorstel.Wijzigingen, spoor, voorstel.Soort == Voorstelsoort.Import ? voorstel.Nummer : null);
                return changed.Count == 0
                    ? ($"Akkoord. Voorstel {voorstel.Nummer} is uitgevoerd: {voorstel.Titel}." + (voorstel.Soort == Voorstelsoort.Import ? " Toch niet goed? Typ ‘draai import terug’." : ""), true)
                    : ($"Voorstel {voorstel.Nummer} past niet meer: {string.Join(", ", changed.Take(5))}{(changed.Count > 5 ? $" en {changed.Count - 5} andere" : "")} is intussen gewijzigd. Er is niets gedaan. Wijs het af en maak een nieuw voorstel.", false);
        }
    }

    private static async Task<IEnumerable<Gebruiker>> DecidersAsync(IDesk desk, Voorstel voorstel)
    {
        var all = await desk.Gebruikers.WithAsync(Rol.Registerbeheerder);
        return voorstel.OrganisatieId is null ? all : all.Concat(await desk.Gebruikers.WithAsync(Rol.Organisatiebeheerder)).Where(een => TweedePersoon.Decide(voorstel, een).Toegestaan).DistinctBy(een => een.Id);
    }

    private static async Task<bool> IsThereAnotherAsync(IDesk desk, Gebruiker wie) =>
        (await desk.Gebruikers.WithAsync(Rol.Registerbeheerder)).Any(een => een.Id != wie.Id);
}

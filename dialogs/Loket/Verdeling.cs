using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Taking, giving and releasing, of one casus or of several at once. Of two who do so at the same time the second sees what the first did.</summary>
internal static class Verdeling
{
    /// <summary>One act on each of these casussen, in order of number, so that two such acts never wait for each other; says what came of each.</summary>
    public static Task<string> EachAsync(this DialogContext dialog, string naam, IReadOnlyList<string> nummers, Handeling handeling, Func<IDesk, Werk, Gebruiker, Task<string>> act) =>
        dialog.DoOnceAsync(naam, LoketJson.Default.String, async (desk, _) =>
        {
            var wie = await dialog.MeAsync(desk);
            var said = new List<string>();
            foreach (var nummer in nummers.Order(StringComparer.Ordinal))
                said.Add(await desk.OpenAsync(nummer, wie, naam, handeling) is { } werk ? await act(desk, werk, wie) : await desk.WhyNotAsync(nummer, wie));
            return string.Join('\n', said);
        });

    /// <summary>Takes it when nobody has it; otherwise says who does.</summary>
    public static async Task<string> TakeAsync(IDesk desk, Werk werk, Gebruiker wie, DateTimeOffset nu)
    {
        if (werk.Dossier.Behandelaar?.Wie == wie.Id) return $"Je hebt casus {werk.Casus.Nummer} al.";
        if (werk.Dossier.Behandelaar is { } other) return $"Casus {werk.Casus.Nummer} ligt al bij {other.Naam}. Overnemen kan: typ ‘neem {werk.Casus.Nummer} over’.";
        await desk.Dossiers.SaveAsync(werk.Dossier.GiveTo(wie, wie, nu));
        return $"Je hebt casus {werk.Casus.Nummer} nu. De status is ‘{werk.Casus.Status.Tekst()}’.{Next(werk.Casus)}";
    }

    /// <summary>Takes it from whoever has it.</summary>
    public static async Task<string> TakeOverAsync(IDesk desk, Werk werk, Gebruiker wie, string reden, DateTimeOffset nu)
    {
        if (werk.Dossier.Behandelaar?.Wie == wie.Id) return $"Je hebt casus {werk.Casus.Nummer} al.";
        await desk.Dossiers.SaveAsync(werk.Dossier.GiveTo(wie, wie, nu, reden));
        if (werk.Dossier.Behandelaar is not { } other) return $"Je hebt casus {werk.Casus.Nummer} nu.{Next(werk.Casus)}";
        await desk.Signalen.SendAsync(Moved(other.Wie, werk.Casus.Nummer, $"{wie.Naam} heeft casus {werk.Casus.Nummer} van je overgenomen.", wie));
        return $"Je hebt casus {werk.Casus.Nummer} overgenomen van {other.Naam}.";
    }

    /// <summary>Gives it to a colleague, who hears of it.</summary>
    public static async Task<string> GiveAsync(IDesk desk, Werk werk, Gebruiker wie, Gebruiker collega, string? reden, DateTimeOffset nu)
    {
        if (werk.Dossier.Behandelaar?.Wie == collega.Id) return $"Casus {werk.Casus.Nummer} ligt al bij {collega.Naam}.";
        await desk.Dossiers.SaveAsync(werk.Dossier.GiveTo(collega, wie, nu, reden));
        await desk.Signalen.SendAsync(Moved(collega.Id, werk.Casus.Nummer, $"{wie.Naam} heeft casus {werk.Casus.Nummer} aan je toegewezen.", wie));
        if (werk.Dossier.Behandelaar is { } other && other.Wie != collega.Id)
            await desk.Signalen.SendAsync(Moved(other.Wie, werk.Casus.Nummer, $"{wie.Naam} heeft casus {werk.Casus.Nummer} toegewezen aan {collega.Naam}.", wie));
        return $"Casus {werk.Casus.Nummer} ligt nu bij {collega.Naam}.";
    }

    /// <summary>Lays it with a group, where anybody may take it.</summary>
    public static async Task<string> GiveToGroupAsync(IDesk desk, Werk werk, Gebruiker wie, string groep, DateTimeOffset nu)
    {
        var next = await desk.Dossiers.SaveAsync(werk.Dossier.GiveToGroup(groep, wie, nu));
        if (werk.Dossier.Behandelaar is { } other) await desk.Signalen.SendAsync(Moved(other.Wie, werk.Casus.Nummer, $"{wie.Naam} heeft casus {werk.Casus.Nummer} bij een groep gelegd.", wie));
        return $"Casus {werk.Casus.Nummer} ligt nu bij groep {next.Groep}. Wie van die groep tijd heeft, kan hem nemen.";
    }

    public static async Task<string> ReleaseAsync(IDesk desk, Werk werk, Gebruiker wie, string reden, DateTimeOffset nu)
    {
        await desk.Dossiers.SaveAsync(werk.Dossier.Release(wie, nu, reden));
        return $"Casus {werk.Casus.Nummer} is vrij. Een collega kan hem nemen.";
    }

    private static string Next(Casus casus) => casus.Status == CasusStatus.IngediendLmm ? $" Begin je eraan? Typ ‘in behandeling nemen {casus.Nummer}’." : "";

    private static Signaal Moved(GebruikerId aan, Casusnummer nummer, string tekst, Gebruiker door) =>
        new(aan, "casus-toegewezen", nummer.ToString(), tekst) { Door = door.Id, Opdracht = $"dossier {nummer}" };
}

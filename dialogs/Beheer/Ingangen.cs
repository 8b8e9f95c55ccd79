using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Finding the entry that is meant, and changing it as the policy allows.</summary>
internal static class Ingangen
{
    private const int MostChoices = 6;

    /// <summary>The id of the entry: named, the own one, or chosen; null when there is none, and then that was said.</summary>
    /// <param name="own">Only entries this person keeps are meant when none is named.</param>
    public static async Task<string?> ChooseEntryAsync(this DialogContext dialog, LoketStart start, string vraag, bool own)
    {
        var genoemd = start.Woorden ?? start.Rest;
        var found = await dialog.LookUpAsync("ingangen", BeheerJson.Default.ListRegel, desk => CandidatesAsync(desk, dialog, genoemd, own));
        if (found.Count == 0 && genoemd is null && !own)
        {
            genoemd = await dialog.AskAsync("welke", Tekst.Of($"{vraag} Typ de naam, of de organisatie met de plaats.").AtMost(120).As("ingang"));
            found = await dialog.LookUpAsync("gevonden", BeheerJson.Default.ListRegel, desk => CandidatesAsync(desk, dialog, genoemd, own));
        }
        if (found.Count == 1) return found[0].Id;
        if (found.Count > 1) return await dialog.AskAsync("ingang", Keuze.Of(vraag, found.Select(een => new Optie(een.Id, een.Naam))).As("ingang"));
        await dialog.SayAsync(genoemd is null ? "Er staat geen ingang op jouw naam. De beheerder van je organisatie kan je ingang aan je koppelen." : $"Ik vind geen ingang ‘{genoemd}’ in het register.");
        return null;
    }

    /// <summary>The stored entry when this person may change it; each look is recorded.</summary>
    public static async Task<(Maatwerkfunctionaris Ingang, Gebruiker Wie, bool TweedePersoon)?> OpenEntryAsync(this IDesk desk, DialogContext dialog, string id)
    {
        var wie = await dialog.MeAsync(desk);
        if (await desk.Registerbeheer.EntryAsync(id) is not { } ingang) return null;
        var besluit = Ingangbetrekking.Decide(wie, ingang);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "ingang-wijzigen", $"ingang/{id}", besluit.InAudit));
        return besluit.Toegestaan ? (ingang, wie, besluit.TweedePersoon) : null;
    }

    /// <summary>Stores a change at once, or puts it before a second person; says which.</summary>
    public static async Task<string> ChangeEntryAsync(this IDesk desk, Gebruiker wie, Maatwerkfunctionaris was, Maatwerkfunctionaris wordt, bool tweedePersoon, string wat, DateTimeOffset nu)
    {
        var wijziging = new Ingangwijziging(Ingangmerk.Of(was), wordt);
        if (tweedePersoon)
        {
            var voorstel = await desk.ProposeAsync(wie, nummer => new Voorstel(nummer, Voorstelsoort.Ingang, $"{was.Naam}: {wat}", wie.Id, wie.Naam, nu) { OrganisatieId = was.OrganisatieId, Wijzigingen = [wijziging] });
            return $"Voorstel {voorstel.Nummer} ligt klaar. De beheerder van je organisatie of van het register kijkt mee. Tot die akkoord geeft, blijft het register zoals het is.";
        }
        if ((await desk.Registerbeheer.ChangeAsync([wijziging], new AuditSpoor(wie.Id, "ingang-gewijzigd"))).Count > 0) return Stale;
        if (await Ingangherinnering.HolderAsync(desk, wordt) is { } houder)
            await desk.Signalen.SendAsync(new(houder, "ingang-gewijzigd", "het register", $"{wie.Naam} heeft je ingang in het register gewijzigd.") { Door = wie.Id, Opdracht = "mijn ingang" });
        return $"Gewijzigd: {wat}. Binnen enkele seconden staat het in het register.";
    }

    public const string Stale = "Iemand anders heeft deze ingang net gewijzigd. Ik heb niets gedaan. Probeer het opnieuw.";
    public const string NotYours = "Deze ingang mag jij niet wijzigen. Klopt er iets niet? Zoek hem op en kies ‘Klopt niet meer’.";

    private static async Task<List<Regel>> CandidatesAsync(IDesk desk, DialogContext dialog, string? genoemd, bool own)
    {
        if (genoemd is not null) return [.. Named(desk.Register, genoemd.Trim().TrimEnd('.', '!', '?'), Nederland.Day(dialog.Now)).Take(MostChoices).Select(Line)];
        if (!own) return [];
        var wie = await dialog.MeAsync(desk);
        var mine = (wie.OrganisatieId is { } organisatie ? desk.Register.Of(organisatie) : []).Where(een => een.Status != Functionarisstatus.Vervallen).ToList();
        var held = mine.Where(een => een.Houder == wie.Id.ObjectId).ToList();
        return [.. (held.Count > 0 ? held : mine.Where(een => Ingangbetrekking.Decide(wie, een).Toegestaan)).Take(MostChoices).Select(Line)];
    }

    private static IEnumerable<Maatwerkfunctionaris> Named(IRegister register, string text, DateOnly today)
    {
        if (register.Find(text.ToLowerInvariant()) is { } exact) return [exact];
        var found = register.Search(text, today).Treffers.Select(treffer => treffer.Functionaris).ToList();
        return found.Find(een => een.Naam.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } same ? [same] : found;
    }

    private static Regel Line(Maatwerkfunctionaris een) => new(een.Id, FunctionarisTekst.Line(een));
}

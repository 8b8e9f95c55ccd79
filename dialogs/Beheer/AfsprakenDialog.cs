using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Shows what an organisation agreed on with PMM, and what is missing.</summary>
public sealed class AfsprakenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "afspraken";
    public override string Title => "de bestuurlijke afspraken";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var wie = await dialog.PeekAsync(desk => dialog.MeAsync(desk));
        if (start.Rest is { } genoemd && Afspraakplek.Find(genoemd) is null)
        {
            await dialog.SayAsync($"Ik ken geen organisatie ‘{genoemd}’.");
            return null;
        }
        var organisatie = start.Rest is { } named ? Afspraakplek.Find(named) : wie.OrganisatieId;
        if (organisatie is null || !await dialog.PeekAsync(desk => Afspraakplek.MayAsync(desk, wie, Handeling.ZieAfspraken, organisatie)))
        {
            await dialog.SayAsync("De bestuurlijke afspraken van een organisatie zijn voor haar leiding en voor het LMM.");
            return null;
        }
        if (start.Rest is null && Afspraakplek.NameOf(organisatie) is null)
        {
            await dialog.SayAsync("Van welke organisatie? Typ bijvoorbeeld ‘afspraken van UWV’.");
            return null;
        }
        var afspraak = await dialog.PeekAsync(desk => desk.Afspraken.FindAsync(organisatie));
        var own = wie.OrganisatieId == organisatie ? Betrekking.EigenOrganisatie : Betrekking.Geen;
        await dialog.SayAsync(AfsprakenCard.Show(afspraak, Afspraakplek.NameOf(organisatie) ?? organisatie, Nederland.Day(dialog.Now),
            Bevoegdheden.Decide(wie, Handeling.LegAfspraakVast, own).Toegestaan, Bevoegdheden.Decide(wie, Handeling.TekenAfspraak, own).Toegestaan));
        return null;
    }
}

/// <summary>Whose agreements, and who may do what with them.</summary>
internal static class Afspraakplek
{
    public static string? Find(string naam) => Gazetteer.Default.FindOrganisatie(naam)?.Id ?? Gazetteer.Default.FindGemeente(WithoutGemeente(naam))?.Code;

    public static string? NameOf(string id) => Gazetteer.Default.FindOrganisatie(id)?.Naam ?? (Gazetteer.Default.FindGemeente(id) is { } gemeente ? $"gemeente {gemeente.KorteNaam}" : null);

    public static async Task<bool> MayAsync(IDesk desk, Gebruiker wie, Handeling handeling, string organisatie)
    {
        var besluit = Bevoegdheden.Decide(wie, handeling, wie.OrganisatieId == organisatie ? Betrekking.EigenOrganisatie : Betrekking.Geen);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, handeling.ToString(), $"afspraak/{organisatie}", besluit.InAudit));
        return besluit.Toegestaan;
    }

    private static string WithoutGemeente(string naam) => naam.StartsWith("gemeente ", StringComparison.OrdinalIgnoreCase) ? naam["gemeente ".Length..] : naam;
}

using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Meld;

/// <summary>The act of filing, inside the transaction of the turn.</summary>
internal static class Indiening
{
    /// <summary>Why this person cannot file at all, whatever is told; null when they can.</summary>
    public static string? NotBy(Gebruiker wie) => Casus.MayBeFiledBy(wie) ? null : NotYou(wie);

    /// <summary>Why filing is not possible, for the user; null when it is.</summary>
    public static string? Refused(Gebruiker wie, Melding melding, DateTimeOffset now) =>
        Casus.RefusesFiling(wie, melding, now) is { } no ? no.Grond == Weigergrond.NietDoorJou ? NotYou(wie) : no.ForUser : null;

    public static async Task<Gemeld> FileAsync(IDesk desk, Gebruiker wie, Melding melding, MeldStart start, DateTimeOffset now)
    {
        var casus = await desk.Casussen.OpenAsync(nummer => Casus.File(nummer, wie, melding, now, start.Advies), Nederland.Day(now).Year);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "indienen", $"casus/{casus.Nummer}", "gedaan"));
        await desk.TellAsync(casus, dossier: null);
        return new Gemeld(casus.Nummer.ToString());
    }

    private static string NotYou(Gebruiker wie) => wie.OrganisatieId is null ? NotJoined : NoRole;

    private const string NotJoined =
        "Je organisatie staat nog niet in het Maatwerkregister. Daarom kan ik je melding niet zelf indienen. Bel het LMM: dat mag altijd, en dan regel je meteen toegang. Je kunt ook een maatwerkfunctionaris van je gemeente vragen om de casus in te dienen.";

    // Source: domain rules on who files (V10): a maatwerkprofessional of a municipality or executing organisation.
    private const string NoRole =
        "Een casus indienen doet een maatwerkprofessional van een gemeente of uitvoeringsorganisatie. Die rol heb je hier niet. Daarom kan ik je melding niet zelf indienen. Bel het LMM: dat mag altijd, en dan kun je ook om die rol vragen. Je kunt ook een maatwerkfunctionaris van je organisatie vragen om de casus in te dienen.";
}

using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Domain.Overbruggingen;

/// <summary>The days of an overbrugging. No source gives terms: each only reminds somebody, and ends nothing.</summary>
public static class OverbruggingTermijnen
{
    private const int DagenVoorEinde = 14;
    private static readonly Telling OpTijdBeginnen = Telling.NaWerkdagen(2);
    private static readonly Telling SnelZoeken = Telling.NaWerkdagen(5);

    public static IEnumerable<Termijn> Of(Overbrugging zaak)
    {
        if (!zaak.IsOpen || zaak.Geschiedenis.Count == 0) yield break;
        var since = Nederland.Day(zaak.Geschiedenis.Last(regel => regel.Van != regel.Naar).Op);
        if (zaak.Status == OverbruggingStatus.Aangevraagd)
            yield return new Termijn("overbrugging-wacht", OpTijdBeginnen.From(since), Ontvanger.Behandelaar, $"{zaak.Naam} is twee werkdagen geleden gevraagd. Zoek eerst snel naar een betaler.");
        if (zaak is { Status: OverbruggingStatus.BetalerGezocht, IsVoorgelegd: false })
            yield return new Termijn("overbrugging-geen-betaler", SnelZoeken.From(since), Ontvanger.Behandelaar, $"{zaak.Naam}: na vijf werkdagen is er nog geen betaler. Leg het voor, of wijs het af.");
        if (zaak is { Toekenning: { } toekenning, Betaler: null })
            yield return new Termijn("overbrugging-loopt-af", Werkdagen.AtLeastBefore(toekenning.Einddatum, DagenVoorEinde), Ontvanger.BeheerderOverbrugging, $"{zaak.Naam} loopt op {Datum.Lang(toekenning.Einddatum)} af. Nog niet bepaald is wie betaalt.");
    }
}

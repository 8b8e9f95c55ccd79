using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Pauzes;

/// <summary>The letter to a creditor, in official style and Dutch B1. It carries no personal data: who it is about, is filled in where it is sent.</summary>
public static class Verzoekbrief
{
    /// <summary>The draft for this creditor. Between square brackets stands what the sender fills in outside the chat.</summary>
    public static string Draft(TimeOutAfspraak pauze, Vordering vordering)
    {
        var instrument = Pauzeinstrumenten.Find(vordering.Instrument);
        var einddatum = pauze.Einddatum is { } end ? Datum.Kort(end) : "[einddatum]";
        return string.Join('\n', Pauzeinstrumenten.Brief.Select(line => line
            .Replace("{verzoek}", instrument?.Verzoek ?? "", StringComparison.Ordinal)
            .Replace("{instrument}", instrument?.Naam ?? "", StringComparison.Ordinal)
            .Replace("{organisatie}", vordering.Organisatie, StringComparison.Ordinal)
            .Replace("{einddatum}", einddatum, StringComparison.Ordinal)
            .Replace("{plan}", pauze.Plan ?? "[plan]", StringComparison.Ordinal)));
    }
}

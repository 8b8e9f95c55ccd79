using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Domain.Afspraken;

/// <summary>Before a signature ends, the organisation is reminded.</summary>
public sealed record Afspraaktermijn(BestuurlijkeAfspraak Afspraak) : IHeeftTermijnen
{
    public const string Zaaksoort = "afspraak";
    private const int DaysBefore = 30;

    public string Zaak => $"{Zaaksoort}/{Afspraak.OrganisatieId}";

    public IEnumerable<Termijn> Termijnen() => Afspraak.GeldigTotEnMet is not { } last ? [] :
        [new Termijn("afspraak-loopt-af", Kalender.Werkdagen.EndOfTerm(last.AddDays(-DaysBefore)), Ontvanger.Assistent, $"De bestuurlijke afspraken lopen af op {Kalender.Datum.Lang(last)}. Kijk ze na en laat ze opnieuw tekenen.")];
}

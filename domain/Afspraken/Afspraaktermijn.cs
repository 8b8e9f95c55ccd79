using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Domain.Afspraken;

/// <summary>Before a signature ends, the organisation is reminded.</summary>
/// <param name="Afspraak">The agreement.</param>
/// <param name="Door">Who stored it: in whose tenant the signers are looked for.</param>
public sealed record Afspraaktermijn(BestuurlijkeAfspraak Afspraak, GebruikerId Door) : IHeeftTermijnen
{
    public const string Zaaksoort = "afspraak";
    private const int DaysBefore = 30;

    public string Zaak => $"{Zaaksoort}/{Afspraak.OrganisatieId}";

    public IEnumerable<Termijn> Termijnen() => Afspraak.GeldigTotEnMet is not { } last ? [] :
        [new Termijn("afspraak-loopt-af", Kalender.Werkdagen.EndOfTerm(last.AddDays(-DaysBefore)), Ontvanger.Assistent, $"De bestuurlijke afspraken lopen af op {Kalender.Datum.Lang(last)}. Kijk ze na en laat ze opnieuw tekenen.") { Wie = Door }];
}

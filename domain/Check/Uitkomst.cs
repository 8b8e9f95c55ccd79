namespace Maatwerk.Domain.Check;

/// <summary>Where the check points to.</summary>
public enum Uitkomst
{
    [Tekst("Eerst de veiligheid")] Spoed,
    [Tekst("Voor inwoners is er een andere weg")] NietVoorInwoners,
    [Tekst("Gewone route bij één organisatie")] Regulier,
    [Tekst("Eerst je eigen organisatie en netwerk")] EerstEigenRoute,
    [Tekst("Zoek de functionarissen in het register")] Register,
    [Tekst("Organiseer een casusoverleg")] Casusoverleg,
    [Tekst("Dien de casus in bij het LMM")] LmmIndienen,
    [Tekst("Je kunt het LMM nu al bellen")] LmmBellen,
    [Tekst("De casus blijft bij het LMM")] BlijftBijLmm,
    [Tekst("Vraag je regievoerder naar het LET")] LetViaLmm,
    [Tekst("Terug naar de gemeente, met redenen")] TerugMetRedenen,
    [Tekst("Het LMM beslist wat past")] LmmBeslist,
    [Tekst("Eerst naar het LMM")] EerstLmm,
    [Tekst("Bespreek de Overbruggingsprocedure met het LMM")] OverbruggingBespreken,
    [Tekst("Zoek uit of overbrugging past")] OverbruggingVragen,
    [Tekst("Overbrugging helpt hier niet")] GeenOverbrugging,
    [Tekst("Vraag schuldeisers om een pauze")] TimeOut,
    [Tekst("Zoek de ruimte in de regels")] Ruimtezoeker,
    [Tekst("Informatie delen: kijk wat mag")] Informatiedeling,
}

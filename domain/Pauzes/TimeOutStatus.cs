namespace Maatwerk.Domain.Pauzes;

/// <summary>Where a time-out agreement stands.</summary>
public enum TimeOutStatus
{
    [Tekst("In voorbereiding")] Voorbereiding,
    [Tekst("Wacht op een tweede paar ogen")] WachtOpVierOgen,
    [Tekst("Goedgekeurd: de verzoeken kunnen weg")] Verzoeken,
    [Tekst("Wacht op antwoord van schuldeisers")] Lopend,
    [Tekst("De pauze loopt")] Actief,
    [Tekst("Niemand wil wachten: naar de rechter of het LMM")] NaarRechterOfLmm,
    [Tekst("Beëindigd")] Beeindigd,
}

/// <summary>How a time-out agreement ended.</summary>
public enum TimeOutEinde
{
    [Tekst("er is een plan")] Oplossing,
    [Tekst("de termijn is voorbij")] Verlopen,
    [Tekst("schuldeisers wachten niet meer")] Ingetrokken,
    [Tekst("gestopt")] Gestopt,
}

/// <summary>What can happen to a time-out agreement. <see cref="Wijzig"/>, <see cref="VierOgenVerlopen"/> and <see cref="Stop"/> are ours.</summary>
public enum TimeOutTrigger
{
    [Tekst("Pauze voorbereiden")] BereidVoor,
    [Tekst("Pauze wijzigen")] Wijzig,
    [Tekst("Een tweede paar ogen vragen")] VraagVierOgen,
    [Tekst("Goedkeuren")] KeurGoed,
    [Tekst("Afkeuren")] KeurAf,
    [Tekst("Termijn van de goedkeuring voorbij")] VierOgenVerlopen,
    [Tekst("Verzoek versturen")] StuurVerzoek,
    [Tekst("Toezegging noteren")] Toegezegd,
    [Tekst("Weigering noteren")] Geweigerd,
    [Tekst("Noteren dat er geen reactie is")] GeenReactie,
    [Tekst("Alle antwoorden zijn binnen")] AllesBeantwoord,
    [Tekst("Niemand wil wachten")] AllesGeweigerd,
    [Tekst("Pauze verlengen")] Verleng,
    [Tekst("Plan is klaar")] PlanKlaar,
    [Tekst("Laatste einddatum voorbij")] TermijnVerstreken,
    [Tekst("Noteren dat een schuldeiser niet meer wacht")] NietNagekomen,
    [Tekst("Pauze stoppen")] Stop,
}

/// <summary>What a creditor answered.</summary>
public enum TimeOutAntwoord
{
    [Tekst("toegezegd")] Toegezegd,
    [Tekst("geweigerd")] Geweigerd,
    [Tekst("geen reactie")] GeenReactie,
    [Tekst("wacht niet meer")] NietNagekomen,
}

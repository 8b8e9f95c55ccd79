namespace Maatwerk.Domain.Overbruggingen;

/// <summary>Where an overbrugging stands.</summary>
public enum OverbruggingStatus
{
    [Tekst("Aangevraagd")] Aangevraagd,
    [Tekst("Het LMM zoekt een betaler")] BetalerGezocht,
    [Tekst("Niet nodig: er is een betaler")] NietNodig,
    [Tekst("Afgewezen")] Afgewezen,
    [Tekst("Garantstelling verleend")] Garantstelling,
    [Tekst("Voorschot verleend")] Voorschot,
    [Tekst("De hulp loopt")] HulpLoopt,
    [Tekst("De betaler is bepaald")] BetalerBepaald,
    [Tekst("Verrekend")] Verrekend,
    [Tekst("Afgesloten")] Afgesloten,
}

/// <summary>What can happen to an overbrugging. <see cref="NoteerReactie"/>, <see cref="LegVoor"/> and <see cref="BoekBetaling"/> are ours: they do not move it.</summary>
public enum OverbruggingTrigger
{
    [Tekst("Overbrugging aanvragen")] VraagAan,
    [Tekst("Betaler zoeken")] ZoekBetaler,
    [Tekst("Reactie van een betaler noteren")] NoteerReactie,
    [Tekst("Vastleggen dat er een betaler is")] BetalerGevonden,
    [Tekst("Aanvraag afwijzen")] WijsAf,
    [Tekst("Voorleggen aan de beheerder")] LegVoor,
    [Tekst("Garantstelling verlenen")] VerleenGarantstelling,
    [Tekst("Voorschot verlenen")] VerleenVoorschot,
    [Tekst("Betaling boeken")] BoekBetaling,
    [Tekst("Hulp starten")] StartHulp,
    [Tekst("Betaler bepalen")] BepaalBetaler,
    [Tekst("Garantstelling laten vervallen")] VervalGarantie,
    [Tekst("Terugbetaling boeken")] BetaalTerug,
    [Tekst("Overbrugging sluiten")] Sluit,
}

/// <summary>What an organisation that might pay has said.</summary>
public enum BetalerReactie
{
    [Tekst("Nog geen reactie")] Gevraagd,
    [Tekst("Zoekt het uit")] ZoektUit,
    [Tekst("Wil niet betalen")] Weigert,
    [Tekst("Gaat betalen")] Betaalt,
}

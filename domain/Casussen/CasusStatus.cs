namespace Maatwerk.Domain.Casussen;

/// <summary>Where a casus stands.</summary>
public enum CasusStatus
{
    [Tekst("Concept")] Concept,
    [Tekst("In je eigen organisatie")] EigenRoute,
    [Tekst("Contact met functionarissen")] RegisterContact,
    [Tekst("Casusoverleg")] Casusoverleg,
    [Tekst("Ingediend bij het LMM")] IngediendLmm,
    [Tekst("In behandeling bij het LMM")] InBehandelingLmm,
    [Tekst("Het LMM wacht op een aanvulling")] AanvullingGevraagd,
    [Tekst("Bij het LET")] BijLet,
    [Tekst("Teruggelegd met redenen")] TeruggelegdMetRedenen,
    [Tekst("Oplossing in uitvoering")] InUitvoering,
    [Tekst("Afgesloten")] Afgesloten,
    [Tekst("Ingetrokken")] Ingetrokken,
}

/// <summary>What can happen to a casus. <see cref="VoegToe"/> and <see cref="StuurBericht"/> are ours: a fact or a message does not move the casus.</summary>
public enum CasusTrigger
{
    [Tekst("Casus starten")] StartCasus,
    [Tekst("Voorleggen aan de eigen organisatie")] LegVoorAanEigenOrganisatie,
    [Tekst("Zoeken in het register")] ZoekInRegister,
    [Tekst("Casusoverleg plannen")] PlanCasusoverleg,
    [Tekst("Oplossing gevonden")] OplossingGevonden,
    [Tekst("Indienen bij het LMM")] DienInBijLmm,
    [Tekst("In behandeling nemen")] NeemInBehandeling,
    [Tekst("Terugsturen voor een stap")] StuurTerugVoorStap,
    [Tekst("Aanvulling vragen")] VraagAanvulling,
    [Tekst("Gevraagde aanvulling geven")] VulAan,
    [Tekst("Informatie toevoegen")] VoegToe,
    [Tekst("Bericht aan de indiener")] StuurBericht,
    [Tekst("Oplossing vaststellen")] StelOplossingVast,
    [Tekst("Opschalen naar het LET")] SchaalOpNaarLet,
    [Tekst("Terugleggen met redenen")] LegTerugMetRedenen,
    [Tekst("LET is klaar")] LetKlaar,
    [Tekst("Lokaal verdergaan")] HervatLokaal,
    [Tekst("Opnieuw indienen")] DienOpnieuwIn,
    [Tekst("Afsluiten")] SluitAf,
    [Tekst("Intrekken")] TrekIn,
    [Tekst("Heropenen")] Heropen,
}

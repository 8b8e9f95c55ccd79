namespace Maatwerk.Domain.Toegang;

/// <summary>What somebody may want to see or do. Every command and query names one, and <see cref="Bevoegdheden"/> decides.</summary>
public enum Handeling
{
    [Tekst("een casus lezen")] LeesCasus,
    [Tekst("een stap in de levensloop zetten")] ZetStap,
    [Tekst("de samenvatting van een casus lezen")] LeesSamenvatting,
    [Tekst("het deel voor de eigen organisatie lezen")] LeesDeel,

    [Tekst("de werkvoorraad zien")] ZieWerkvoorraad,
    [Tekst("het dossier met notities lezen")] LeesDossier,
    [Tekst("een casus nemen")] NeemCasus,
    [Tekst("een casus toewijzen")] WijsToe,
    [Tekst("een casus vrijgeven")] GeefVrij,
    [Tekst("het dossier bijhouden")] HoudDossierBij,
    [Tekst("een bericht aan de indiener sturen")] StuurBericht,
    [Tekst("het dossier afdrukken")] DrukDossierAf,

    [Tekst("de zaken bij het LET zien")] ZieLetZaken,
    [Tekst("zien waarvoor het LET je uitnodigde")] ZieEigenLetZaken,
    [Tekst("de zaak bij het LET lezen")] LeesLet,
    [Tekst("een casus voordragen bij het LET")] DraagVoorBijLet,
    [Tekst("een zaak bij het LET leiden")] LeidLet,
    [Tekst("een afspraak van het LET bevestigen")] BevestigLet,
    [Tekst("om het LET vragen")] VraagLet,
    [Tekst("een overbrugging aanvragen")] VraagOverbrugging,
    [Tekst("een overbrugging lezen")] LeesOverbrugging,
    [Tekst("een stap met een overbrugging zetten")] ZetOverbruggingStap,
    [Tekst("het overzicht van open bedragen zien")] ZieOpenBedragen,
    [Tekst("een pauze met schuldeisers lezen")] LeesTimeOut,
    [Tekst("een pauze met schuldeisers voorbereiden")] BereidTimeOutVoor,
    [Tekst("een pauze met schuldeisers beoordelen")] BeoordeelTimeOut,
    [Tekst("een casusoverleg plannen")] PlanOverleg,
    [Tekst("een casusoverleg lezen")] LeesOverleg,
    [Tekst("op een casusoverleg antwoorden")] AntwoordOverleg,
    [Tekst("de eigen casusoverleggen zien")] ZieEigenOverleggen,

    [Tekst("melden dat een ingang niet klopt")] MeldRegisterfout,
    [Tekst("een ingang in het register wijzigen")] WijzigIngang,
    [Tekst("veel ingangen tegelijk wijzigen")] ImporteerRegister,
    [Tekst("het register uitvoeren")] ExporteerRegister,
    [Tekst("een rol geven")] GeefMandaat,
    [Tekst("een bestuurlijke afspraak vastleggen")] LegAfspraakVast,
    [Tekst("een bestuurlijke afspraak tekenen")] TekenAfspraak,
    [Tekst("bestuurlijke afspraken zien")] ZieAfspraken,
    [Tekst("het rapport van de kennisbank zien")] ZieKennisrapport,
}

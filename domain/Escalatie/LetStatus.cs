namespace Maatwerk.Domain.Escalatie;

/// <summary>Where a case of the LET stands.</summary>
public enum LetStatus
{
    [Tekst("Voorgedragen bij het LET")] Voorgedragen,
    [Tekst("Bestuurders uitgenodigd")] Uitgenodigd,
    [Tekst("In bestuurlijk overleg")] InBestuurlijkOverleg,
    [Tekst("Doorbraak, afspraken lopen")] Doorbraak,
    [Tekst("Niet beslist")] NietBeslist,
    [Tekst("In bemiddeling")] Bemiddeling,
    [Tekst("Teruggelegd met redenen")] TeruggelegdMetRedenen,
    [Tekst("Afgerond")] Afgerond,

    /// <summary>Ours: the filer withdrew the casus.</summary>
    [Tekst("Vervallen")] Vervallen,
}

/// <summary>What can happen to a case of the LET.</summary>
public enum LetTrigger
{
    [Tekst("Voordragen bij het LET")] DraagVoor,
    [Tekst("Zaak terugleggen met redenen")] LegTerug,
    [Tekst("Bestuurders uitnodigen")] NodigBestuurdersUit,
    [Tekst("Opgelost vóór het overleg")] OplossingVoorOverleg,
    [Tekst("Overleg starten")] StartOverleg,
    [Tekst("Afspraken vastleggen")] LegAfsprakenVast,
    [Tekst("Geen overeenstemming")] GeenOvereenstemming,
    [Tekst("Bemiddeling vragen")] VraagBemiddeling,
    [Tekst("Afspraak bevestigen")] BevestigAfspraak,
    [Tekst("Afspraak uitgevoerd melden")] MeldUitgevoerd,
    [Tekst("Zaak sluiten met een leerpunt")] Sluit,
    [Tekst("Laten vervallen")] Vervalt,
}

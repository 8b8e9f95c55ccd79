namespace Maatwerk.Domain.Casussen;

/// <summary>Life area. There is no official list; this one follows the words of the letters.</summary>
public enum Leefgebied
{
    [Tekst("Inkomen en uitkering")] InkomenUitkering,
    [Tekst("Schulden")] Schulden,
    [Tekst("Wonen")] Wonen,
    [Tekst("Gezondheid en zorg")] GezondheidZorg,
    [Tekst("Jeugd en opvoeding")] JeugdOpvoeding,
    [Tekst("Onderwijs")] Onderwijs,
    [Tekst("Werk en participatie")] WerkParticipatie,
    [Tekst("Veiligheid en justitie")] VeiligheidJustitie,
    [Tekst("Verblijf en documenten")] VerblijfDocumenten,
    [Tekst("Netwerk en mantelzorg")] NetwerkMantelzorg,
}

/// <summary>What kind of thing blocks.</summary>
public enum KnelpuntCategorie
{
    [Tekst("Samenwerking komt niet op gang")] Samenwerking,
    [Tekst("Onduidelijk wie mag beslissen")] Beslisbevoegdheid,
    [Tekst("Regels botsen")] BotsendeRegels,
    [Tekst("Beleid of gewoonte staat in de weg")] BeleidOfGewoonte,
    [Tekst("Ruimte in de regels is niet bekend")] RuimteOnbekend,
    [Tekst("Informatie delen lukt niet")] Informatiedeling,
    [Tekst("Angst voor een tuchtklacht")] Tuchtrechtangst,
    [Tekst("Onduidelijk wie betaalt")] Betaalvraag,
    [Tekst("Schulden en incasso")] Schulden,
    [Tekst("Registratie, adres of documenten")] Registratie,
    [Tekst("De juiste persoon is niet te vinden")] Bereikbaarheid,
    [Tekst("Geen steun van de eigen leiding")] Rugdekking,
    [Tekst("Geen plek of aanbod")] Capaciteit,
    [Tekst("Openbare informatie klopt niet")] Informatievoorziening,
    [Tekst("Werkproces loopt vast")] Werkproces,
}

/// <summary>The role in which somebody files.</summary>
public enum IndienerRol
{
    [Tekst("Maatwerkprofessional")] Maatwerkprofessional,
    [Tekst("Maatwerkfunctionaris")] Maatwerkfunctionaris,
    [Tekst("Casusregisseur")] Casusregisseur,
    [Tekst("Andere professional")] AndereProfessional,
}

/// <summary>Backing of one's own management.</summary>
public enum Rugdekking
{
    [Tekst("Ja")] Ja,
    [Tekst("Nee")] Nee,
    [Tekst("Weet ik niet")] Onbekend,
}

/// <summary>An answer where not knowing is an answer too.</summary>
public enum JaNeeOnbekend
{
    [Tekst("Weet ik niet")] Onbekend,
    [Tekst("Ja")] Ja,
    [Tekst("Nee")] Nee,
}

/// <summary>Whether the inwoner knows of it and agrees; a "nee" needs a reason.</summary>
public enum InwonerGeinformeerd
{
    [Tekst("Ja")] Ja,
    [Tekst("Nee")] Nee,
}

/// <summary>Kind of creditor, never the file number.</summary>
public enum SchuldeiserSoort
{
    [Tekst("Overheid")] Overheid,
    [Tekst("Woningcorporatie of verhuurder")] Verhuurder,
    [Tekst("Energie of water")] EnergieOfWater,
    [Tekst("Zorgverzekeraar")] Zorgverzekeraar,
    [Tekst("Bank of krediet")] BankOfKrediet,
    [Tekst("Anders")] Anders,
}

/// <summary>Debts are told in bands, so that an amount does not give a household away. The bands are ours.</summary>
public enum Schuldband
{
    [Tekst("Minder dan € 2.500")] Onder2500,
    [Tekst("€ 2.500 tot € 10.000")] Tot10000,
    [Tekst("€ 10.000 tot € 40.000")] Tot40000,
    [Tekst("€ 40.000 of meer")] Vanaf40000,
    [Tekst("Weet ik niet")] Onbekend,
}

/// <summary>How a casus ended.</summary>
public enum CasusUitkomst
{
    [Tekst("Opgelost")] Opgelost,
    [Tekst("Deels opgelost")] DeelsOpgelost,
    [Tekst("Weg vooruit gegeven")] WegVooruitGegeven,
    [Tekst("Betaler gevonden")] BetalerGevonden,
    [Tekst("Overbrugging ingezet")] OverbruggingIngezet,
    [Tekst("Opgeschaald naar het LET")] OpgeschaaldLet,
    [Tekst("Teruggelegd met redenen")] TeruggelegdMetRedenen,
    [Tekst("Niet oplosbaar binnen de regels")] NietOplosbaarBinnenRegels,
    [Tekst("Ingetrokken")] Ingetrokken,
    [Tekst("Doorverwezen")] Doorverwezen,
}

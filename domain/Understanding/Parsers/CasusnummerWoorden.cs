namespace Maatwerk.Domain.Understanding;

/// <summary>The words by which a number is known to be that of a casus, or to be something else.</summary>
internal static class CasusnummerWoorden
{
    /// <summary>Right before a number they say that it is one: "zaak 66".</summary>
    static readonly HashSet<string> s_nouns = Set("casus casusnr casusnummer casussen zaak zaaknr zaaknummer zaken dossier dossiernr dossiernummer dossiers nr nrs nummer nummers melding meldingen meldingsnummer aanmelding aanmeldingen mw kasus casusje caseus cas case zaakje intake inzending registratienummer volgnummer volgnr referentie referentienummer ref lmm maatwerkcasus maatwerkzaak maatwerkdossier lmmzaak letzaak lmmcasus");

    /// <summary>Before a number that something is done with: "over 61", "opschalen 214".</summary>
    static readonly HashSet<string> s_leads = Set("over voor in van bij met aan op rond naar tot inzake betreft betreffende re ivm mbt omtrent opschalen opschaling status intrekken aanvullen sluiten afsluiten escaleren escaleer heropenen trek stuur sluit hoort wanneer stand stavaza update annuleer annuleren beeindig waar waarom haal vul zet schaal mijn onze inz betr tav terug");

    /// <summary>After such a number: the sentence goes on, and no thing is counted.</summary>
    static readonly HashSet<string> s_follows = Set("of en is dat die was moet kan mag heeft staat loopt weer ook nog al maar graag aub svp intrekken in naar opschalen aanvullen afsluiten sluiten status want hier als wat hoe wie toch even eens terug pls met bij op er nu wordt niet ligt gaat komt zit gevraagd ingediend bellen mailen overleggen teruggebeld doorgezet geen waar zodat omdat blijft blijven ivm mbt vanwege wegens omtrent inzake mee moest had zou zal zouden hoort heb hebben had gewenst nodig nieuw nieuws");

    /// <summary>After a number that the rest of the sentence treats as a casus: "kan 188 van de lijst".</summary>
    static readonly HashSet<string> s_looseFollows = Set("van de het een door aan voor over wil willen gaan hebben kunnen mogen moeten zijn waren ik we wij jullie jij je hij zij ze uit blijft snel nieuws toevoegen erbij weg dicht afgesloten opgelost ingetrokken zonder sinds om te zouden gesloten besproken maar bestuurlijk opnieuw moet kan mag wordt dan mee nou weg inzien bekijken lezen openen heropenen terugtrekken terughalen voorleggen gebeurd gedaan klopt kloppen ervoor opgepakt doorzetten inbrengen behandelen wijzigen aanpassen dichtdoen afronden meekijken escaleren graag zo vandaag morgen");

    /// <summary>What is done with a casus; one near a bare number makes it that of a casus.</summary>
    static readonly HashSet<string> s_acts = Set("intrekken intrek trek trekken ingetrokken sluiten sluit afsluiten afgesloten gesloten dicht status stand stavaza opschalen opschaal opgeschaald opschaling escaleren escaleer geescaleerd escalatie aanvullen aanvulling vul toevoegen toevoeging bijwerken bijvoegen nasturen heropenen lijst nieuws update voortgang annuleren annuleer beeindigen beeindig stopzetten doorzetten bijlage stukken let lmm loket behandeling behandeld ingediend aangemeld afgerond opgelost teruggekoppeld terugkoppeling opgepakt oppakken lopen open openstaat bestuurlijk bestuurders besluit behandelen systeem register bewaren afgehandeld dichtzetten verwijderen verwijderd vervallen escaleren geregeld terugtrekken terughalen weg stil voorleggen voorgelegd inzien inbrengen meekijken heropend pauze pauzeren afvoeren afgevoerd opnieuw hervatten");

    /// <summary>What is counted, or a part of a date: not the number of a casus.</summary>
    static readonly HashSet<string> s_units = Set("uur jaar jaren jarige week weken dag dagen maand maanden kwartaal keer maal x minuten min euro eur k mille ton procent kinderen kind kids personen mensen gezinnen partijen instanties organisaties schuldeisers schulden gemeenten collegas brieven januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec pw awb wmo jeugdwet");

    /// <summary>Before a number they say that it is something else: "artikel 35", "zaal 12".</summary>
    static readonly HashSet<string> s_others = Set("art artikel lid route schaal leeftijd jaar uur zaal kamer paragraaf hoofdstuk bladzijde pagina polisnummer huisnummer bedrag stap vraag versie schuld huur boete kosten premie vordering betaalt betalen leefgeld");

    /// <summary>Before a bare number in a sentence about a casus: "kan 188 van de lijst", "ik wil 161 terugtrekken".</summary>
    static readonly HashSet<string> s_looseLeads = Set("de die deze dat kan kunnen mag mogen is zijn ook nu ligt staat jullie we wij ik u je als alleen niet wel wil graag er iemand even nog moet moeten heeft hebben en of ze zij hij zaken casussen stukken");

    /// <summary>Near a bare number they say that it is money: "de huur is 650".</summary>
    static readonly HashSet<string> s_money = Set("schuld schulden huur bedrag euro eur boete kosten kost premie min rood betaal betalen betaalt betaald toeslag uitkering loon saldo leefgeld budget inkomen lening vordering rekening goedkoper duurder maand week mnd pm limiet graden procent");

    public static bool IsLooseLead(Token token) => token.Text is "" or ":" or "," or "#" or "." or ")" or "-" || s_looseLeads.Contains(token.Norm);
    public static bool IsMoney(string word) => s_money.Contains(word);
    public static bool IsNoun(string word) => s_nouns.Contains(word);
    public static bool IsLead(string word) => s_leads.Contains(word);
    public static bool IsAct(string word) => s_acts.Contains(word);
    public static bool IsUnit(string word) => s_units.Contains(word);
    public static bool IsOther(string word) => s_others.Contains(word);

    /// <summary>Whether the sentence goes on after the number; nothing at all is well too.</summary>
    public static bool Follows(Token next, bool loose) =>
        next.Text.Length == 0 || (next.Kind == TokenKind.Mark ? next.Text is not ("-" or "/" or "+" or "%" or "€") : s_follows.Contains(next.Norm) || (loose && s_looseFollows.Contains(next.Norm)));

    static HashSet<string> Set(string words) => [.. words.Split(' ')];
}

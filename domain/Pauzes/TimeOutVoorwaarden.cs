using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kalender;
using Rule = Maatwerk.Domain.Levenslopen.Voorwaarde<Maatwerk.Domain.Pauzes.TimeOutAfspraak, Maatwerk.Domain.Pauzes.TimeOutStap>;

namespace Maatwerk.Domain.Pauzes;

/// <summary>The rules the life cycle of a time-out agreement names, and what each checks.</summary>
public static class TimeOutVoorwaarden
{
    /// <summary>The longest pause one asks for. An idea of 2019 (S3 §3.2.1), taken over as a limit of ours; a creditor may promise longer.</summary>
    public const int MeesteMaanden = 4;

    public static readonly Rule SchuldhulpEnVorderingen = new(nameof(SchuldhulpEnVorderingen), "Incasso maakt het erger en de schuldhulp loopt of start. De schuldeisers zijn in beeld, zonder straffen en maatregelen van de rechter.", "C30, S2 §4, P18; C31, S3 §3.2.1; C32, S3 voetnoot 5, P21", (_, stap) => NotPrepared(stap) is null) { Explain = (_, stap) => NotPrepared(stap) };
    public static readonly Rule VorderingenOver = new(nameof(VorderingenOver), "Er blijft ten minste één schuldeiser over.", "C31, S3 §3.2.1", (_, stap) => stap.Vorderingen is null or { Count: > 0 });
    public static readonly Rule PlanEnEinddatum = new(nameof(PlanEnEinddatum), "Er is een plan, en een einddatum die nog komt en hoogstens vier maanden weg is.", "C34, S3 §3.2.1 (idee); ontwerp", (zaak, stap) => NotComplete(zaak, stap) is null) { Explain = NotComplete };
    public static readonly Rule AnderPaarOgen = new(nameof(AnderPaarOgen), "Een ander dan wie het vroeg kijkt mee, van dezelfde organisatie, binnen vijf werkdagen, en er is intussen niets gewijzigd.", "C34, S3 §3.2.1; ontwerp", (zaak, stap) => NotSeen(zaak, stap) is null) { Explain = NotSeen };
    public static readonly Rule RedenGegeven = new(nameof(RedenGegeven), "Je geeft een reden.", "ontwerp", (_, stap) => Told(stap.Reden));
    public static readonly Rule RedenEnVerlenging = new(nameof(RedenEnVerlenging), "Er is een verlenging gevraagd, en je geeft een reden.", "ontwerp", (zaak, stap) => Told(stap.Reden) && zaak.Verlenging is not null);
    public static readonly Rule VierOgenVoorbij = new(nameof(VierOgenVoorbij), "Er zijn vijf werkdagen voorbij zonder goedkeuring.", "ontwerp", (zaak, stap) => zaak.VierOgen is { Door: null } asked && stap.Dag > asked.Uiterlijk);
    public static readonly Rule NogNietVerstuurd = new(nameof(NogNietVerstuurd), "Je noemt een schuldeiser aan wie nog geen verzoek is verstuurd, en de dag waarop het weg ging.", "C33, S2 §4", (zaak, stap) => zaak.Find(stap.Organisatie) is { VerzoekOp: null } && stap.Dag is { } dag && dag <= Nederland.Day(stap.Nu));
    public static readonly Rule Verstuurd = new(nameof(Verstuurd), "Je noemt een schuldeiser aan wie een verzoek is verstuurd.", "C33, S2 §4", (zaak, stap) => zaak.Find(stap.Organisatie) is { VerzoekOp: not null });
    public static readonly Rule VerstuurdEnEinddatum = new(nameof(VerstuurdEnEinddatum), "Je noemt een schuldeiser aan wie een verzoek is verstuurd, en tot welke dag die wacht.", "C33, S2 §4; P18, P21", (zaak, stap) => zaak.Find(stap.Organisatie) is { VerzoekOp: not null } && stap.Einddatum >= Nederland.Day(stap.Nu));
    public static readonly Rule EenZegtToe = new(nameof(EenZegtToe), "Alle schuldeisers hebben een antwoord, en ten minste één wil wachten.", "ontwerp", (zaak, _) => zaak.IsBeantwoord && zaak.Vorderingen.Any(one => one.Wacht));
    public static readonly Rule NiemandZegtToe = new(nameof(NiemandZegtToe), "Alle schuldeisers hebben een antwoord, en niemand wil wachten.", "ontwerp", (zaak, _) => zaak.IsBeantwoord && !zaak.Vorderingen.Any(one => one.Wacht));
    public static readonly Rule LaterAntwoord = new(nameof(LaterAntwoord), "De schuldeiser wachtte nog niet, en je noemt tot welke dag die nu wacht.", "C33, S2 §4", (zaak, stap) => zaak.Find(stap.Organisatie) is { VerzoekOp: not null, Wacht: false } && stap.Einddatum >= Nederland.Day(stap.Nu));
    public static readonly Rule VerlengingAfgesproken = new(nameof(VerlengingAfgesproken), "De schuldeiser wacht nu, gaat opnieuw akkoord en noemt een latere dag.", "ontwerp, naar C34", (zaak, stap) => stap.OpnieuwAkkoord && stap.Verlenging is { } longer && zaak.Find(longer.Organisatie) is { Wacht: true } one && longer.Einddatum > one.Einddatum);
    public static readonly Rule VerlengingGoedgekeurd = new(nameof(VerlengingGoedgekeurd), "De verlenging is goedgekeurd door een tweede paar ogen.", "C34; ontwerp", (zaak, _) => zaak is { Verlenging: not null, VierOgen.Door: not null });
    public static readonly Rule PlanBeschreven = new(nameof(PlanBeschreven), "Je schrijft wat er is afgesproken.", "ontwerp", (_, stap) => Told(stap.Tekst));
    public static readonly Rule LaatsteDagVoorbij = new(nameof(LaatsteDagVoorbij), "De laatste einddatum is voorbij.", "ontwerp", (zaak, stap) => zaak.LaatsteEinddatum is { } last && stap.Dag > last);
    public static readonly Rule AnderenWachtenNog = new(nameof(AnderenWachtenNog), "Je noemt een schuldeiser die wachtte, en anderen wachten nog.", "L17 Awb 4:96 (naar)", (zaak, stap) => Waits(zaak, stap) && zaak.Vorderingen.Count(one => one.Wacht) > 1);
    public static readonly Rule LaatsteWachtNietMeer = new(nameof(LaatsteWachtNietMeer), "Je noemt de laatste schuldeiser die nog wachtte.", "L17 Awb 4:96 (naar)", (zaak, stap) => Waits(zaak, stap) && zaak.Vorderingen.Count(one => one.Wacht) == 1);

    private static string? NotPrepared(TimeOutStap stap)
    {
        if (stap.SchuldhulpLoopt != Antwoord.Ja) return "Een pauze vraag je als incasso het erger maakt en de schuldhulp loopt of start. Meld het huishouden eerst aan bij de schuldhulpverlening van de gemeente.";
        if (!stap.ZonderStraffen) return "Haal straffen en maatregelen van de rechter eruit. Die vallen nooit onder een pauze.";
        if (stap.Vorderingen is not { Count: > 0 }) return "Noem ten minste één schuldeiser.";
        return stap.Vorderingen.FirstOrDefault(one => Pauzeinstrumenten.Find(one.Instrument) is not { IsAlleenInformatie: false }) is { } wrong ? $"Kies voor {wrong.Organisatie} een middel waarmee je om een pauze vraagt." : null;
    }

    private static string? NotComplete(TimeOutAfspraak zaak, TimeOutStap stap)
    {
        var vandaag = Nederland.Day(stap.Nu);
        if (!Told(zaak.Plan)) return "Schrijf eerst wat jullie in de pauze gaan doen.";
        if (zaak.Einddatum is not { } end || end <= vandaag) return "Noem een einddatum die nog komt.";
        return end <= vandaag.AddMonths(MeesteMaanden) ? null : $"De einddatum ligt meer dan vier maanden weg. Kies uiterlijk {Datum.Kort(vandaag.AddMonths(MeesteMaanden))}. Een schuldeiser mag zelf langer toezeggen.";
    }

    private static string? NotSeen(TimeOutAfspraak zaak, TimeOutStap stap)
    {
        if (zaak.VierOgen is not { Door: null } asked) return "Er is nu niets te beoordelen.";
        if (asked.Aanvrager == stap.Wie.Id) return "Jij vroeg dit zelf. Een ander moet meekijken.";
        if (stap.Wie.OrganisatieId is null || stap.Wie.OrganisatieId != zaak.OrganisatieId) return "Dit beoordeelt iemand van dezelfde organisatie.";
        if (Nederland.Day(stap.Nu) > asked.Uiterlijk) return "Er zijn meer dan vijf werkdagen voorbij. Het moet opnieuw worden gevraagd.";
        return stap.Vingerafdruk == zaak.Vingerafdruk && asked.Vingerafdruk == zaak.Vingerafdruk ? null : "Er is intussen iets gewijzigd. Bekijk het opnieuw.";
    }

    private static bool Waits(TimeOutAfspraak zaak, TimeOutStap stap) => zaak.Find(stap.Organisatie) is { Wacht: true };

    private static bool Told(string? text) => !string.IsNullOrWhiteSpace(text);
}

using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kalender;
using Rule = Maatwerk.Domain.Levenslopen.Voorwaarde<Maatwerk.Domain.Overbruggingen.Overbrugging, Maatwerk.Domain.Overbruggingen.OverbruggingStap>;

namespace Maatwerk.Domain.Overbruggingen;

/// <summary>The rules the life cycle of an overbrugging names, and what each checks.</summary>
public static class OverbruggingVoorwaarden
{
    public static readonly Rule BijLmmEnAllesJa = new(nameof(BijLmmEnAllesJa), "De casus ligt bij het LMM. De hulp is duidelijk en er is plek. De professionals zijn het eens, wachten maakt het erger, en onduidelijk is wie betaalt.", "C10, C16–C20; S2, S4, S1, S3 §3.2.5", (_, stap) => NotAsked(stap) is null) { Explain = (_, stap) => NotAsked(stap) };
    public static readonly Rule PartijenGenoemd = new(nameof(PartijenGenoemd), "Je noemt de organisaties die zouden kunnen betalen.", "C21, S2", (_, stap) => stap.Partijen.Any(Told));
    public static readonly Rule PartijGenoemd = new(nameof(PartijGenoemd), "Je noemt de organisatie.", "ontwerp", (_, stap) => Told(stap.Partij));
    public static readonly Rule PartijBetaalt = new(nameof(PartijBetaalt), "Je noemt de organisatie die heeft gezegd dat zij betaalt.", "C21, S2", (_, stap) => Told(stap.Partij) && stap.Reactie == BetalerReactie.Betaalt);
    public static readonly Rule ConditieEnReden = new(nameof(ConditieEnReden), "Je noemt welke voorwaarde niet klopt, en waarom.", "C16–C20, C22; S2", (_, stap) => Told(stap.Reden) && stap.Condities.Any(one => one.Value == Antwoord.Nee && (Overbruggingseisen.Vooraf.Contains(one.Key) || one.Key == Overbruggingseisen.Verrekenen)));
    public static readonly Rule NietOpTijdEnAkkoord = new(nameof(NietOpTijdEnAkkoord), "Er is naar een betaler gezocht en dat lukte niet op tijd. De organisaties gaan akkoord met verrekenen achteraf.", "C21, C22; S2, S3 §3.2.5, S4", (_, stap) => IsYes(stap, Overbruggingseisen.Gezocht) && IsYes(stap, Overbruggingseisen.Verrekenen));
    public static readonly Rule MagVerlenen = new(nameof(MagVerlenen), "De regievoerder heeft het voorgelegd. Er is een bedrag dat het hoogstens kost, een einddatum en een tekst met voorwaarden. Wie verleent, is een ander dan wie het vroeg of voorlegde.", "C21, C22, C23; S2; ontwerp", (zaak, stap) => NotGranted(zaak, stap) is null) { Explain = NotGranted };
    public static readonly Rule MagVoorschieten = new(nameof(MagVoorschieten), "Hetzelfde als bij een garantstelling, en de aanbieder moet nu betaald worden.", "C21, C22, C23; S2; ontwerp", (zaak, stap) => NotAdvanced(zaak, stap) is null) { Explain = NotAdvanced };
    public static readonly Rule BinnenMaximum = new(nameof(BinnenMaximum), "Het is een voorschot, en alles samen blijft binnen het bedrag dat het hoogstens kost.", "ontwerp", (zaak, stap) => NotWithin(zaak, stap) is null) { Explain = NotWithin };
    public static readonly Rule AanbiederBevestigt = new(nameof(AanbiederBevestigt), "De aanbieder heeft bevestigd dat de hulp begint.", "ontwerp, naar S2", (_, stap) => stap.AanbiederBevestigt);
    public static readonly Rule SchriftelijkBesluit = new(nameof(SchriftelijkBesluit), "Er is een schriftelijk besluit of een afspraak, en je noemt welke organisatie betaalt.", "S3 §3.2.5", (_, stap) => Told(stap.Partij) && Told(stap.Tekst));
    public static readonly Rule WasGarantstelling = new(nameof(WasGarantstelling), "Het was een garantstelling. Bij een voorschot boek je de terugbetaling.", "S2", (zaak, _) => zaak.Toekenning?.Soort == ToekenningSoort.Garantstelling);
    public static readonly Rule AllesTerug = new(nameof(AllesTerug), "Het was een voorschot, en alles wat is uitbetaald is terug.", "S2, S4", (zaak, stap) => NotBack(zaak, stap) is null) { Explain = NotBack };
    public static readonly Rule LeerpuntGegeven = new(nameof(LeerpuntGegeven), "Je schrijft wat ervan te leren is.", "S2; S3 §3.2.3", (_, stap) => Told(stap.Tekst));

    private static string? NotAsked(OverbruggingStap stap)
    {
        if (!stap.CasusBijLmm) return "Dit kan pas als je casus bij het LMM ligt.";
        if (Overbruggingseisen.Missing(stap.Condities) is { } eis) return $"{eis.Niet} {eis.Dan}";
        return Told(stap.Hulp) && Told(stap.Aanbieder) ? null : "Vertel welke hulp nodig is en wie die geeft.";
    }

    private static string? NotGranted(Overbrugging zaak, OverbruggingStap stap)
    {
        if (!zaak.IsVoorgelegd) return "De regievoerder zoekt eerst naar een betaler en legt het dan voor.";
        if (zaak.Geschiedenis.Any(regel => regel.Wie == stap.Wie.Id)) return "Jij vroeg dit zelf, of legde het voor. Een ander moet beslissen.";
        if (stap.Bedrag is not > 0) return "Noem een bedrag boven nul.";
        if (Overbruggingseisen.Kaders.HoogsteBedrag is { } most && stap.Bedrag > most) return $"In deze omgeving is het hoogste bedrag {Bedrag.Tekst(most)}.";
        if (stap.Einddatum is not { } end || end <= Nederland.Day(stap.Nu)) return "Noem een einddatum die nog komt.";
        return Told(stap.Tekst) ? null : "Schrijf de voorwaarden op. In geen openbare bron staat welke dat zijn.";
    }

    private static string? NotAdvanced(Overbrugging zaak, OverbruggingStap stap) =>
        NotGranted(zaak, stap) ?? (stap.MoetNuBetaald ? null : "Hoeft de aanbieder nu nog niet betaald te worden, verleen dan een garantstelling.");

    private static string? NotWithin(Overbrugging zaak, OverbruggingStap stap)
    {
        if (zaak.Toekenning is not { Soort: ToekenningSoort.Voorschot } toekenning) return "Bij een garantstelling gaat er nu geen geld om.";
        if (stap.Bedrag is not > 0) return "Noem een bedrag boven nul.";
        return zaak.Uitbetaald + stap.Bedrag <= toekenning.Maximum ? null : $"Er is {Bedrag.Tekst(zaak.Uitbetaald)} uitbetaald en het mag hoogstens {Bedrag.Tekst(toekenning.Maximum)} kosten.";
    }

    private static string? NotBack(Overbrugging zaak, OverbruggingStap stap)
    {
        if (zaak.Toekenning?.Soort != ToekenningSoort.Voorschot) return "Het was een garantstelling. Laat die vervallen.";
        return stap.Bedrag == zaak.Uitbetaald ? null : $"Er is {Bedrag.Tekst(zaak.Uitbetaald)} uitbetaald. Boek pas als dat hele bedrag terug is.";
    }

    private static bool IsYes(OverbruggingStap stap, string conditie) => stap.Condities.GetValueOrDefault(conditie, Antwoord.Onbekend) == Antwoord.Ja;

    private static bool Told(string? text) => !string.IsNullOrWhiteSpace(text);
}

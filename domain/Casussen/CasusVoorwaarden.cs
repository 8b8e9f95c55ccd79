using Rule = Maatwerk.Domain.Levenslopen.Voorwaarde<Maatwerk.Domain.Casussen.Casus, Maatwerk.Domain.Casussen.Stap>;

namespace Maatwerk.Domain.Casussen;

/// <summary>The rules the life cycle of a casus names, and what each checks.</summary>
public static class CasusVoorwaarden
{
    public static readonly Rule GeenPersoonsgegevens = new(nameof(GeenPersoonsgegevens), "Er staan geen persoonsgegevens van de inwoner in.", "ontwerp, AVG", (casus, _) => !casus.Melding.HasPersoonsgegevens());
    public static readonly Rule EigenRouteGedaan = new(nameof(EigenRouteGedaan), "Je vertelt wat je al in je eigen organisatie en netwerk hebt gedaan.", "C04, S2 §2 en §3", (casus, _) => Told(casus.Melding.GeprobeerdLokaal));
    public static readonly Rule TweePartijen = new(nameof(TweePartijen), "Er zijn minstens twee organisaties betrokken.", "C02, S2 §1", (casus, _) => casus.Melding.Partijen.Count >= 2);
    public static readonly Rule VolledigOfMetReden = new(nameof(VolledigOfMetReden), "De melding is volledig. Is een stap overgeslagen, dan staat er een reden bij.", "C07, C08, S2 §3; Q8, P10", (casus, _) => MissingIn(casus, casus.Melding.StepsSkipped().Count > 0) is null) { Explain = (casus, _) => MissingIn(casus, casus.Melding.StepsSkipped().Count > 0) };
    public static readonly Rule VolledigEnMetReden = new(nameof(VolledigEnMetReden), "De melding is volledig en zegt waarom je nu al indient.", "Q8, P10", (casus, _) => MissingIn(casus, mustExplain: true) is null) { Explain = (casus, _) => MissingIn(casus, mustExplain: true) };
    public static readonly Rule StapGenoemd = new(nameof(StapGenoemd), "Je noemt welke stap nog mist.", "ontwerp", (_, stap) => Told(stap.Reden));
    public static readonly Rule VraagGesteld = new(nameof(VraagGesteld), "Je schrijft wat je wilt weten.", "ontwerp", (_, stap) => Told(stap.Tekst));
    public static readonly Rule TekstGegeven = new(nameof(TekstGegeven), "Je schrijft wat je wilt toevoegen.", "ontwerp", (_, stap) => Told(stap.Tekst));
    public static readonly Rule UitkomstEnEigenaar = new(nameof(UitkomstEnEigenaar), "Er is een uitkomst, en elke afspraak heeft een organisatie die het doet.", "ontwerp, naar S3 §3.2.2", (_, stap) => stap.Uitkomst is not null && stap.Acties.Count > 0 && stap.Acties.All(actie => Told(actie.Eigenaar)));
    public static readonly Rule AllesGeprobeerd = new(nameof(AllesGeprobeerd), "Je schrijft wat het LMM en de professional hebben gedaan, en het lokale advies gaat mee.", "C10, C11, S2; C14, S3 §3.2.3", (casus, stap) => Told(stap.Reden) && Told(casus.Melding.LokaalAdvies));
    public static readonly Rule RedenEnAdvies = new(nameof(RedenEnAdvies), "Je geeft de redenen en een advies of goed voorbeeld.", "C13, S3 §3.2.3", (_, stap) => Told(stap.Reden) && Told(stap.Tekst));
    public static readonly Rule LetDoorbraak = new(nameof(LetDoorbraak), "Het LET eindigde met een doorbraak.", "ontwerp, naar S3 §3.2.3", (_, stap) => stap.Let == LetResultaat.Doorbraak);
    public static readonly Rule LetTeruggelegd = new(nameof(LetTeruggelegd), "Het LET legde de casus terug met redenen.", "C13, S3 §3.2.3", (_, stap) => stap.Let == LetResultaat.TeruggelegdMetRedenen);
    public static readonly Rule NieuwFeit = new(nameof(NieuwFeit), "Je schrijft wat er nieuw is.", "ontwerp", (_, stap) => Told(stap.Tekst));
    public static readonly Rule UitkomstBekend = new(nameof(UitkomstBekend), "De uitkomst is ingevuld.", "ontwerp", (_, stap) => stap.Uitkomst is not null);
    public static readonly Rule NooitBijLmm = new(nameof(NooitBijLmm), "De casus is nooit bij het LMM geweest en de uitkomst is ingevuld.", "ontwerp", (casus, stap) => stap.Uitkomst is not null && !casus.WasAtLmm);
    public static readonly Rule RedenGegeven = new(nameof(RedenGegeven), "Je geeft een reden.", "ontwerp", (_, stap) => Told(stap.Reden));
    public static readonly Rule BinnenBewaartermijn = new(nameof(BinnenBewaartermijn), "De bewaartermijn is nog niet voorbij.", "ontwerp, AVG", (casus, stap) => stap.Bewaartermijn is { } keep && casus.Geschiedenis[^1].Op + keep >= stap.Nu) { Explain = (_, _) => "De bewaartermijn van deze casus is voorbij." };

    private static bool Told(string? text) => !string.IsNullOrWhiteSpace(text);

    private static string? MissingIn(Casus casus, bool mustExplain)
    {
        if (casus.Melding.Problems() is [var first, ..]) return first.Tekst;
        return mustExplain && !Told(casus.Melding.RedenNuIndienen) ? string.Join(' ', ["Vertel nog waarom je nu al indient.", .. casus.Melding.StepsSkipped()]) : null;
    }
}

namespace Maatwerk.Domain.Casussen;

/// <summary>The rules the life cycle names, and what each checks. Checks look and never change anything.</summary>
public static class CasusVoorwaarden
{
    public static readonly Voorwaarde GeenPersoonsgegevens = new(nameof(GeenPersoonsgegevens), "Er staan geen persoonsgegevens van de inwoner in.", "ontwerp, AVG");
    public static readonly Voorwaarde EigenRouteGedaan = new(nameof(EigenRouteGedaan), "Je vertelt wat je al in je eigen organisatie en netwerk hebt gedaan.", "C04, S2 §2 en §3");
    public static readonly Voorwaarde TweePartijen = new(nameof(TweePartijen), "Er zijn minstens twee organisaties betrokken.", "C02, S2 §1");
    public static readonly Voorwaarde VolledigOfMetReden = new(nameof(VolledigOfMetReden), "De melding is volledig. Is een stap overgeslagen, dan staat er een reden bij.", "C07, C08, S2 §3; Q8, P10");
    public static readonly Voorwaarde VolledigEnMetReden = new(nameof(VolledigEnMetReden), "De melding is volledig en zegt waarom je nu al indient.", "Q8, P10");
    public static readonly Voorwaarde StapGenoemd = new(nameof(StapGenoemd), "Je noemt welke stap nog mist.", "ontwerp");
    public static readonly Voorwaarde VraagGesteld = new(nameof(VraagGesteld), "Je schrijft wat je wilt weten.", "ontwerp");
    public static readonly Voorwaarde TekstGegeven = new(nameof(TekstGegeven), "Je schrijft wat je wilt toevoegen.", "ontwerp");
    public static readonly Voorwaarde UitkomstEnEigenaar = new(nameof(UitkomstEnEigenaar), "Er is een uitkomst, en elke afspraak heeft een organisatie die het doet.", "ontwerp, naar S3 §3.2.2");
    public static readonly Voorwaarde AllesGeprobeerd = new(nameof(AllesGeprobeerd), "Je schrijft wat het LMM en de professional hebben gedaan, en het lokale advies gaat mee.", "C10, C11, S2; C14, S3 §3.2.3");
    public static readonly Voorwaarde RedenEnAdvies = new(nameof(RedenEnAdvies), "Je geeft de redenen en een advies of goed voorbeeld.", "C13, S3 §3.2.3");
    public static readonly Voorwaarde LetDoorbraak = new(nameof(LetDoorbraak), "Het LET eindigde met een doorbraak.", "ontwerp, naar S3 §3.2.3");
    public static readonly Voorwaarde LetTeruggelegd = new(nameof(LetTeruggelegd), "Het LET legde de casus terug met redenen.", "C13, S3 §3.2.3");
    public static readonly Voorwaarde NieuwFeit = new(nameof(NieuwFeit), "Je schrijft wat er nieuw is.", "ontwerp");
    public static readonly Voorwaarde UitkomstBekend = new(nameof(UitkomstBekend), "De uitkomst is ingevuld.", "ontwerp");
    public static readonly Voorwaarde NooitBijLmm = new(nameof(NooitBijLmm), "De casus is nooit bij het LMM geweest en de uitkomst is ingevuld.", "ontwerp");
    public static readonly Voorwaarde RedenGegeven = new(nameof(RedenGegeven), "Je geeft een reden.", "ontwerp");
    public static readonly Voorwaarde BinnenBewaartermijn = new(nameof(BinnenBewaartermijn), "De bewaartermijn is nog niet voorbij.", "ontwerp, AVG");

    /// <summary>Null when the rule holds, otherwise what is missing, in Dutch for the user.</summary>
    internal static string? Missing(Voorwaarde? rule, Casus casus, Stap stap) => rule?.Naam switch
    {
        null => null,
        nameof(GeenPersoonsgegevens) => casus.Melding.HasPersoonsgegevens() ? rule.Tekst : null,
        nameof(EigenRouteGedaan) => Text(casus.Melding.GeprobeerdLokaal, rule),
        nameof(TweePartijen) => casus.Melding.Partijen.Count >= 2 ? null : rule.Tekst,
        nameof(VolledigOfMetReden) => Complete(casus.Melding, mustExplain: casus.Melding.StepsSkipped().Count > 0),
        nameof(VolledigEnMetReden) => Complete(casus.Melding, mustExplain: true),
        nameof(StapGenoemd) or nameof(RedenGegeven) => Text(stap.Reden, rule),
        nameof(VraagGesteld) or nameof(TekstGegeven) or nameof(NieuwFeit) => Text(stap.Tekst, rule),
        nameof(UitkomstEnEigenaar) => stap.Uitkomst is not null && stap.Acties.Count > 0 && stap.Acties.All(actie => actie.Eigenaar.Trim().Length > 0) ? null : rule.Tekst,
        nameof(AllesGeprobeerd) => Text(stap.Reden, rule) ?? Text(casus.Melding.LokaalAdvies, rule),
        nameof(RedenEnAdvies) => Text(stap.Reden, rule) ?? Text(stap.Tekst, rule),
        nameof(LetDoorbraak) => stap.Let == LetResultaat.Doorbraak ? null : rule.Tekst,
        nameof(LetTeruggelegd) => stap.Let == LetResultaat.TeruggelegdMetRedenen ? null : rule.Tekst,
        nameof(UitkomstBekend) => stap.Uitkomst is null ? rule.Tekst : null,
        nameof(NooitBijLmm) => stap.Uitkomst is null || casus.WasAtLmm ? rule.Tekst : null,
        nameof(BinnenBewaartermijn) => stap.Bewaartermijn is { } keep && casus.Geschiedenis[^1].Op + keep >= stap.Nu ? null : rule.Tekst,
        _ => throw new InvalidOperationException($"The life cycle names the rule '{rule.Naam}', but CasusVoorwaarden.Missing does not check it; add it there."),
    };

    private static string? Text(string? text, Voorwaarde rule) => string.IsNullOrWhiteSpace(text) ? rule.Tekst : null;

    private static string? Complete(Melding melding, bool mustExplain)
    {
        if (melding.Problems() is [var first, ..]) return first.Tekst;
        return mustExplain && string.IsNullOrWhiteSpace(melding.RedenNuIndienen)
            ? string.Join(' ', ["Vertel nog waarom je nu al indient.", .. melding.StepsSkipped()]) : null;
    }
}

using Rule = Maatwerk.Domain.Levenslopen.Voorwaarde<Maatwerk.Domain.Escalatie.Let, Maatwerk.Domain.Escalatie.LetStap>;

namespace Maatwerk.Domain.Escalatie;

/// <summary>The rules the life cycle of the LET names, and what each checks.</summary>
public static class LetVoorwaarden
{
    public static readonly Rule AllesGeprobeerd = new(nameof(AllesGeprobeerd), "Je schrijft wat het LMM en de professional hebben gedaan, je noemt de partijen die vastzitten, en de lokale analyse en het advies gaan mee.", "C10, C11, S2; C14, S3 §3.2.3", (let, stap) => Told(stap.Reden) && stap.Partijen.Count > 0 && Told(let.LokaleAnalyse) && Told(let.LokaalAdvies));
    public static readonly Rule RedenEnAdvies = new(nameof(RedenEnAdvies), "Je geeft de redenen en een advies of goed voorbeeld.", "C13, S3 §3.2.3", (_, stap) => Told(stap.Reden) && Told(stap.Tekst));
    public static readonly Rule AllePartijenGenoemd = new(nameof(AllePartijenGenoemd), "Bij elke vastgelopen partij staat een bestuurder of een vervanger met mandaat.", "S2; S3 §3.2.3", (let, stap) => let.Partijen.All(partij => stap.Partijen.Any(one => one.Naam == partij.Naam && Told(one.Vertegenwoordiger))));
    public static readonly Rule BestuurdersBekend = new(nameof(BestuurdersBekend), "Van elke partij praat een bestuurder mee, of een vervanger met mandaat.", "S2; S3 §3.2.3", (let, _) => let.Partijen.All(partij => Told(partij.Vertegenwoordiger)));
    public static readonly Rule EigenaarIsPartij = new(nameof(EigenaarIsPartij), "Er is minstens één afspraak, en elke afspraak is van een partij aan tafel die daarover mag beslissen.", "S3 §3.2.3", (let, stap) => stap.Acties.Count > 0 && stap.Acties.All(actie => Told(actie.Wat) && let.Partijen.Any(partij => partij.Naam == actie.Eigenaar)));
    public static readonly Rule ElkStandpunt = new(nameof(ElkStandpunt), "Je schrijft van elke partij op wat zij zei.", "ontwerp", (let, stap) => let.Partijen.All(partij => stap.Standpunten.Any(one => one.Partij == partij.Naam && Told(one.Gezegd))));
    public static readonly Rule BemiddelingStaatAan = new(nameof(BemiddelingStaatAan), "Bemiddeling door of namens een minister was een idee uit 2019. Zij staat hier uit: daarover is niets afgesproken.", "S3 §3.2.3 (idee uit 2019)", (_, stap) => stap.MetBemiddeling);
    public static readonly Rule DoorEenAnder = new(nameof(DoorEenAnder), "Een ander dan wie de afspraak opschreef bevestigt haar, namens de organisatie die haar uitvoert.", "ontwerp, vier ogen", (let, stap) => SpeaksFor(let, stap) && let.AfsprakenOf(stap.Partij).Any(one => one.BevestigdOp is null) && let.AfsprakenOf(stap.Partij).All(one => one.VastgelegdDoor != stap.Wie.Id)) { Explain = (let, stap) => !SpeaksFor(let, stap) ? "Dit doet een bestuurder van de organisatie zelf." : let.AfsprakenOf(stap.Partij).Any() ? let.AfsprakenOf(stap.Partij).All(one => one.BevestigdOp is not null) ? "Deze afspraak is al bevestigd." : null : "Voor deze organisatie is er geen afspraak." };
    public static readonly Rule AllesUitgevoerd = new(nameof(AllesUitgevoerd), "Alle afspraken zijn bevestigd en uitgevoerd, en het leerpunt staat erbij.", "S3 §3.2.3", (let, stap) => OwnPart(let, stap) is null && let.Afspraken.All(one => one.UitgevoerdOp is not null || one.Eigenaar == stap.Partij) && Told(let.Leerpunt)) { Explain = OwnPart };
    public static readonly Rule EigenDeelUitgevoerd = new(nameof(EigenDeelUitgevoerd), "De afspraak van de eigen organisatie is bevestigd en nog niet als uitgevoerd gemeld.", "ontwerp", (let, stap) => OwnPart(let, stap) is null);
    public static readonly Rule UitgevoerdEnLeerpunt = new(nameof(UitgevoerdEnLeerpunt), "Alle afspraken zijn uitgevoerd en je schrijft wat we ervan leren.", "S3 §3.2.3, S2", (let, stap) => let.Afspraken.All(one => one.UitgevoerdOp is not null) && Told(stap.Leerpunt));
    public static readonly Rule LeerpuntGegeven = new(nameof(LeerpuntGegeven), "Je schrijft wat we ervan leren: elke zaak levert leerpunten op.", "S3 §3.2.3, S2", (_, stap) => Told(stap.Leerpunt));
    public static readonly Rule RedenGegeven = new(nameof(RedenGegeven), "Je geeft een reden.", "ontwerp", (_, stap) => Told(stap.Reden));

    private static bool Told(string? text) => !string.IsNullOrWhiteSpace(text);

    private static LetPartij? Find(Let let, LetStap stap) => let.Partijen.FirstOrDefault(partij => partij.Naam == stap.Partij);

    // A bestuurder speaks for the own organisation; the regievoerder only for one of which nobody can sign in.
    private static bool SpeaksFor(Let let, LetStap stap) =>
        Find(let, stap) is { } partij && (let.PartijOf(stap.Wie) is { } own ? own == partij : !partij.HeeftGebruiker);

    private static string? OwnPart(Let let, LetStap stap)
    {
        if (!SpeaksFor(let, stap)) return "Dit doet een bestuurder van de organisatie zelf.";
        var own = let.AfsprakenOf(stap.Partij).ToList();
        if (own.Count == 0) return "Voor deze organisatie is er geen afspraak.";
        if (own.Exists(one => one.BevestigdOp is null)) return "Bevestig eerst de afspraak van je organisatie.";
        return own.TrueForAll(one => one.UitgevoerdOp is not null) ? "Deze afspraak is al als uitgevoerd gemeld." : null;
    }
}

using Maatwerk.Domain.Persoonsgegevens;

namespace Maatwerk.Domain.Casussen;

/// <summary>What can be said about a melding: complete or not, which steps were skipped, free of personal data or not.</summary>
public static class MeldingExtensions
{
    /// <summary>What must be put right before filing, in the order of the fields; empty when the melding is complete.</summary>
    public static IReadOnlyList<Veldfout> Problems(this Melding melding)
    {
        var found = new List<Veldfout>();
        foreach (var veld in MeldingVelden.All)
        {
            var tekst = veld.Lees(melding);
            if (veld.Verplicht && string.IsNullOrWhiteSpace(tekst)) found.Add(new(veld.Naam, $"Dit mist nog: {veld.Label.ToLowerInvariant()}. {veld.Vraag}"));
            else if (veld.MaxLengte > 0 && tekst?.Length > veld.MaxLengte) found.Add(new(veld.Naam, $"{veld.Label} is te lang: {tekst.Length} tekens. Er passen er {veld.MaxLengte}."));
        }
        if (melding.InwonerGeinformeerd == InwonerGeinformeerd.Nee && string.IsNullOrWhiteSpace(melding.RedenInwonerNietGeinformeerd))
            found.Add(new(nameof(Melding.RedenInwonerNietGeinformeerd), "Vertel waarom de inwoner het nog niet weet."));
        return found;
    }

    /// <summary>The steps before filing that were not (surely) taken, one Dutch sentence each. With a reason one may file all the same. Source: rule Q8; conditions C01, C02, C07, C08.</summary>
    public static IReadOnlyList<string> StepsSkipped(this Melding melding) =>
    [
        .. melding.Leefgebieden.Distinct().Count() < 2 ? ["Je noemt minder dan twee leefgebieden."] : Array.Empty<string>(),
        .. melding.Partijen.Count < 2 ? ["Je noemt minder dan twee organisaties."] : Array.Empty<string>(),
        .. melding.FunctionarissenBenaderd() != JaNeeOnbekend.Ja ? ["De functionarissen zijn nog niet gesproken."] : Array.Empty<string>(),
        .. melding.LokaalEnRegionaalGedaan != JaNeeOnbekend.Ja ? ["Het is niet zeker dat lokaal en regionaal alles is gedaan."] : Array.Empty<string>(),
    ];

    /// <summary>The fields that are filled in, as a user reads them.</summary>
    public static IReadOnlyList<(MeldingVeld Veld, string Tekst)> Lines(this Melding melding) =>
        [.. MeldingVelden.All.Select(veld => (veld, veld.Lees(melding) ?? "")).Where(line => line.Item2.Length > 0)];

    /// <summary>The same melding with personal data taken out of every text that somebody typed. The work contact comes from our own records and stays.</summary>
    public static Melding Masked(this Melding melding) => melding with
    {
        Vervanger = Masker.Clear(melding.Vervanger),
        Titel = Masker.Clear(melding.Titel),
        HuishoudenSchets = Masker.Clear(melding.HuishoudenSchets),
        Regio = Masker.Clear(melding.Regio),
        Partijen = [.. melding.Partijen.Select(partij => partij with { Naam = Masker.Clear(partij.Naam)!, Functie = Masker.Clear(partij.Functie), Antwoord = Masker.Clear(partij.Antwoord) })],
        Situatie = Masker.Clear(melding.Situatie),
        Urgentie = Masker.Clear(melding.Urgentie),
        Regels = [.. melding.Regels.Select(regel => Masker.Clear(regel)!)],
        GeprobeerdLokaal = Masker.Clear(melding.GeprobeerdLokaal),
        GewensteOplossing = Masker.Clear(melding.GewensteOplossing),
        LokaalAdvies = Masker.Clear(melding.LokaalAdvies),
        Betaalvraag = melding.Betaalvraag is { } vraag ? new Betaalvraag([.. vraag.Regelingen.Select(regeling => Masker.Clear(regeling)!)], Masker.Clear(vraag.Toelichting)) : null,
        Pauzes = [.. melding.Pauzes.Select(pauze => pauze with { Soort = Masker.Clear(pauze.Soort)! })],
        Procedures = [.. melding.Procedures.Select(procedure => procedure with { Soort = Masker.Clear(procedure.Soort)! })],
        RedenInwonerNietGeinformeerd = Masker.Clear(melding.RedenInwonerNietGeinformeerd),
        RedenNuIndienen = Masker.Clear(melding.RedenNuIndienen),
    };

    internal static bool HasPersoonsgegevens(this Melding melding) => !Same(melding, melding.Masked());

    private static bool Same(Melding one, Melding other) =>
        MeldingVelden.All.All(veld => veld.Lees(one) == veld.Lees(other))
        && one.Partijen.Zip(other.Partijen).All(pair => pair.First == pair.Second);
}

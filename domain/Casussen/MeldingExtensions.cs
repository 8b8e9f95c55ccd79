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
    public static Melding Masked(this Melding melding) => melding.WithTyped(Masker.Clear);

    internal static bool HasPersoonsgegevens(this Melding melding)
    {
        var found = false;
        melding.WithTyped(text =>
        {
            found |= text is not null && Masker.Scan(text).Count > 0;
            return text;
        });
        return found;
    }

    // One list of what people type: what is looked through is what is masked.
    private static Melding WithTyped(this Melding melding, Func<string?, string?> change) => melding with
    {
        Vervanger = change(melding.Vervanger),
        Titel = change(melding.Titel),
        HuishoudenSchets = change(melding.HuishoudenSchets),
        Regio = change(melding.Regio),
        Partijen = [.. melding.Partijen.Select(partij => partij with { Naam = change(partij.Naam)!, Functie = change(partij.Functie), Antwoord = change(partij.Antwoord) })],
        Situatie = change(melding.Situatie),
        Urgentie = change(melding.Urgentie),
        Regels = [.. melding.Regels.Select(regel => change(regel)!)],
        GeprobeerdLokaal = change(melding.GeprobeerdLokaal),
        GewensteOplossing = change(melding.GewensteOplossing),
        LokaalAdvies = change(melding.LokaalAdvies),
        Betaalvraag = melding.Betaalvraag is { } vraag ? new Betaalvraag([.. vraag.Regelingen.Select(regeling => change(regeling)!)], change(vraag.Toelichting)) : null,
        Pauzes = [.. melding.Pauzes.Select(pauze => pauze with { Soort = change(pauze.Soort)! })],
        Procedures = [.. melding.Procedures.Select(procedure => procedure with { Soort = change(procedure.Soort)! })],
        RedenInwonerNietGeinformeerd = change(melding.RedenInwonerNietGeinformeerd),
        RedenNuIndienen = change(melding.RedenNuIndienen),
    };
}

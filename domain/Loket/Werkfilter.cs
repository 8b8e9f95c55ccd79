using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Loket;

/// <summary>Which part of the work of the loket.</summary>
public enum Werkdeel
{
    [Tekst("Werkvoorraad")] Alles,
    [Tekst("Mijn werk")] Mijn,
    [Tekst("Vrije casussen")] Vrij,
    [Tekst("Wachtend op iemand")] Wachtend,
    [Tekst("Over tijd")] OverTijd,
}

/// <summary>What somebody wants to see of the work of the loket, as typed in one line: "schulden utrecht urgent". Different kinds narrow each other; of one kind, one is enough.</summary>
public sealed record Werkfilter
{
    /// <summary>Life areas and kinds of blockade.</summary>
    public IReadOnlyList<string> Themas { get; init; } = [];

    /// <summary>The words they were typed with: a label may say the same.</summary>
    public IReadOnlyList<string> Themawoorden { get; init; } = [];

    /// <summary>Organisations that are a party, by id of the register.</summary>
    public IReadOnlyList<string> Organisaties { get; init; } = [];

    /// <summary>Municipalities by their code, those of a region one by one.</summary>
    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    /// <summary>The region as typed, for a casus that only names one.</summary>
    public string? Regio { get; init; }

    /// <summary>The deadline is within so many days, or passed.</summary>
    public int? BinnenDagen { get; init; }

    /// <summary>Filed more than so many days ago.</summary>
    public int? OuderDanDagen { get; init; }

    /// <summary>Other words: each must stand in a label, the group, the title or a party.</summary>
    public IReadOnlyList<string> Woorden { get; init; } = [];

    /// <summary>How it was understood, in words for the user; empty when nothing narrows.</summary>
    public IReadOnlyList<string> Gelezen { get; init; } = [];

    public static Werkfilter Parse(string? text) => string.IsNullOrWhiteSpace(text) ? new Werkfilter() : new Werkzin(text).Read();

    /// <summary>The lines of the work this person asks for: what is due soon first, then what stands still longest.</summary>
    /// <param name="voor">Whom this person stands in for: their work counts as the own.</param>
    public IReadOnlyList<Werkregel> Select(IEnumerable<Werk> werk, Werkdeel deel, Gebruiker wie, DateTimeOffset nu, IReadOnlyCollection<GebruikerId>? voor = null)
    {
        var soon = Nederland.Day(nu).AddDays(Werkzin.UrgentDagen);
        return [.. werk.Where(one => IsPart(deel, one, wie, nu, voor) && Matches(one, nu)).Select(one => Werkregel.Of(one, nu))
            .OrderBy(regel => regel.Deadline is { } day && day <= soon ? day : DateOnly.MaxValue).ThenBy(regel => regel.Sinds).ThenBy(regel => regel.Nummer.ToString(), StringComparer.Ordinal)];
    }

    private static bool IsPart(Werkdeel deel, Werk werk, Gebruiker wie, DateTimeOffset nu, IReadOnlyCollection<GebruikerId>? voor) => deel switch
    {
        Werkdeel.Mijn => Betrekkingen.LiesWith(wie, werk.Dossier, voor),
        Werkdeel.Vrij => werk.Dossier.Behandelaar is null,
        Werkdeel.Wachtend => Werkregel.Of(werk, nu).WachtOp is not null,
        Werkdeel.OverTijd => Werkregel.Of(werk, nu).IsOverTijd,
        _ => true,
    };

    /// <summary>Whether this casus is among what is asked for.</summary>
    public bool Matches(Werk werk, DateTimeOffset nu)
    {
        var melding = werk.Casus.Melding;
        return (Any(Themas, thema => HasTheme(werk, thema)) || Themawoorden.Any(woord => werk.Dossier.Labels.Any(label => label.Contains(woord, StringComparison.OrdinalIgnoreCase))))
            && Any(Organisaties, id => melding.Partijen.Any(partij => partij.OrganisatieId == id))
            && (Gemeenten.Count == 0 || Gemeenten.Contains(Code(melding.GemeenteCode)) || (Regio is not null && melding.Regio?.Contains(Regio, StringComparison.OrdinalIgnoreCase) == true))
            && (BinnenDagen is not { } days || melding.Deadline <= Nederland.Day(nu).AddDays(days))
            && (OuderDanDagen is not { } age || (werk.Casus.IngediendOp is { } filed && Nederland.Day(nu).DayNumber - Nederland.Day(filed).DayNumber > age))
            && Woorden.All(woord => Texts(werk).Any(text => text.Contains(woord, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool Any(IReadOnlyList<string> wanted, Predicate<string> holds) => wanted.Count == 0 || wanted.Any(one => holds(one));

    private static bool HasTheme(Werk werk, string thema) =>
        werk.Casus.Melding.Leefgebieden.Any(gebied => gebied.ToString() == thema || gebied.Tekst() == thema) || werk.Casus.Melding.Knelpunten.Any(knelpunt => knelpunt.ToString() == thema || knelpunt.Tekst() == thema)
        || werk.Dossier.Labels.Any(label => Teksten.Parse<Leefgebied>(label)?.ToString() == thema || Teksten.Parse<KnelpuntCategorie>(label)?.ToString() == thema);

    private static IEnumerable<string> Texts(Werk werk) =>
        [.. werk.Dossier.Labels, werk.Dossier.Groep ?? "", werk.Casus.Melding.Titel ?? "", .. werk.Casus.Melding.Partijen.Select(partij => partij.Naam)];

    // The register writes GM0344, a melding sometimes 0344.
    private static string Code(string? code) => code is null ? "" : code.StartsWith("GM", StringComparison.OrdinalIgnoreCase) ? code.ToUpperInvariant() : "GM" + code;
}

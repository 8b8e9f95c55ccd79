using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding.Stories;
using Datum = Maatwerk.Domain.Kalender.Datum;

namespace Maatwerk.Dialogs.Meld;

/// <summary>What a story already tells, so that only the rest is asked.</summary>
public sealed record Voorvulling(string Verhaal, Story Story, Gebruiker Wie)
{
    /// <summary>What was put right since.</summary>
    public Verbeterd? Verbeterd { get; init; }

    public static Voorvulling From(string verhaal, Gebruiker wie, DateOnly vandaag) => new(verhaal, RecentStories.Read(verhaal, vandaag), wie);

    /// <summary>Whether a message that began a dialog is a story at all: "moet ik iets melden of eerst bellen?" is not.</summary>
    public static bool TellsSomething([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? verhaal, DateTimeOffset now) => verhaal is not null && !RecentStories.Read(verhaal, Nederland.Day(now)).IsEmpty;

    /// <summary>What the check can conclude from it: what the words say themselves, and what follows from what is named.</summary>
    public Antwoorden Antwoorden => Antwoorden.Of(Story.Voorwaarden.ToDictionary(told => told.Key, told => told.Value.Value, StringComparer.Ordinal)).FilledFrom(Afleiding.Derive(Feiten.Of(AsTold(null)) with
    {
        Tekst = Verhaal,
        IsProfessional = Wie.Rollen.Count > 0 ? true : null,
        Aangesloten = Wie.Rollen.Contains(Rol.Maatwerkprofessional) || Wie.Rollen.Contains(Rol.Maatwerkfunctionaris) ? true : null,
    }));

    /// <summary>What a piece of a story tells, as one sentence; empty when nothing.</summary>
    public static string InWords(string text, DateOnly vandaag) => From(text, Gebruiker.Onbekend(new("", ""), null), vandaag).InWords();

    /// <summary>What was read, as one sentence; empty when nothing was.</summary>
    public string InWords()
    {
        var melding = AsMelding(null);
        var parts = new List<string>();
        if (melding.Gemeente is not null) parts.Add($"gemeente {melding.Gemeente}");
        if (melding.Partijen.Count > 0) parts.Add($"organisaties {string.Join(", ", melding.Partijen.Select(partij => partij.Naam))}");
        if (melding.Leefgebieden.Count > 0) parts.Add($"leefgebieden {string.Join(", ", melding.Leefgebieden.Select(gebied => gebied.Tekst().ToLowerInvariant()))}");
        if (melding.Urgentie is not null) parts.Add($"dreiging {melding.Urgentie}");
        if (melding.Deadline is { } deadline) parts.Add($"uiterlijk {Datum.Lang(deadline)}");
        return string.Join("; ", parts);
    }

    /// <summary>As <see cref="InWords"/>, with what only a filing asks: all that is filled in is said.</summary>
    public string InWordsOfMelding()
    {
        var melding = AsMelding(null);
        List<string> parts = InWords() is { Length: > 0 } words ? [words] : [];
        if (melding.HuishoudenSchets is not null) parts.Add($"huishouden {melding.HuishoudenSchets}");
        if (Story.Gesproken.Count > 0) parts.Add($"gesproken met {string.Join(", ", melding.Gesproken().Select(partij => partij.Naam))}");
        if (melding.Knelpunten.Count > 0) parts.Add($"wat het tegenhoudt: {string.Join(", ", melding.Knelpunten.Select(knelpunt => knelpunt.Tekst().ToLowerInvariant()))}");
        if (melding.LokaalEnRegionaalGedaan != JaNeeOnbekend.Onbekend) parts.Add($"lokaal en regionaal alles gedaan: {melding.LokaalEnRegionaalGedaan.Tekst().ToLowerInvariant()}");
        if (melding.CasusoverlegGehouden != JaNeeOnbekend.Onbekend) parts.Add($"casusoverleg gehouden: {melding.CasusoverlegGehouden.Tekst().ToLowerInvariant()}");
        if (melding.Rugdekking is { } steun) parts.Add($"steun van je leiding: {steun.Tekst().ToLowerInvariant()}");
        if (melding.InwonerGeinformeerd is { } weet) parts.Add($"inwoner geïnformeerd: {weet.Tekst().ToLowerInvariant()}");
        return string.Join("; ", parts);
    }

    /// <summary>The organisations and the place, as one would type them into the register.</summary>
    public string AsSearch() => string.Join(" ", Partijen.Where(partij => partij.OrganisatieId is not null).Select(partij => partij.Naam).Append(Gemeente?.Naam ?? ""));

    /// <summary>The filing as far as the story and the check fill it in.</summary>
    public Melding AsMelding(BewaardAdvies? advies)
    {
        var told = AsTold(advies);
        return Story.Gesproken.Count == 0 ? told : told.WithSpoken([.. Story.Gesproken.Select(found => found.Value)]);
    }

    private Melding AsTold(BewaardAdvies? advies) => Melding.Leeg with
    {
        IndienerOrganisatieId = Wie.OrganisatieId,
        IndienerOrganisatie = Wie.Organisatie,
        IndienerContact = Wie.Naam,
        IndienerRol = Role(Wie),
        Situatie = Verhaal,
        HuishoudenSchets = Story.HuishoudenSchets?.Value,
        GemeenteCode = Gemeente?.Code,
        Gemeente = Gemeente?.Naam,
        Leefgebieden = [.. Story.Leefgebieden.Select(found => found.Value)],
        Partijen = Partijen,
        Urgentie = Story.Urgentie.Count == 0 ? null : string.Join(", ", Story.Urgentie.Select(found => found.Value)),
        Deadline = Verbeterd?.Deadline ?? Story.Deadline?.Value,
        Knelpunten = [.. Story.Knelpunten.Select(found => found.Value)],
        GeprobeerdLokaal = Story.Geprobeerd?.Value,
        LokaalEnRegionaalGedaan = Told("C08") ?? Known(advies, "C08"),
        CasusoverlegGehouden = AsKnown(Field(nameof(Melding.CasusoverlegGehouden))),
        Rugdekking = Field(nameof(Melding.Rugdekking)) is { } steun ? Enum.Parse<Rugdekking>(steun.ToString()) : null,
        InwonerGeinformeerd = Field(nameof(Melding.InwonerGeinformeerd)) is { } weet ? Enum.Parse<InwonerGeinformeerd>(weet.ToString()) : null,
    };

    // Two places in one story: which of them is the household's is not ours to guess.
    private NamedGemeente? Gemeente => Verbeterd?.Gemeente is { } code ? new(code, Prompts.Gemeente.NameOf(code)) : Story.Gemeenten is [var only] ? only.Value : null;

    private List<Partij> Partijen => Verbeterd?.Partijen is { } names
        ? [.. names.Select(Prompts.Organisaties.AsPartij)]
        : [.. Story.Organisaties.Select(found => new Partij(found.Value.Naam) { OrganisatieId = found.Value.Id }), .. Story.AnderePartijen.Select(found => new Partij(found.Value))];

    private Antwoord? Field(string naam) => Story.Velden.TryGetValue(naam, out var told) ? told.Value : null;

    private JaNeeOnbekend? Told(string conditie) => Story.Voorwaarden.TryGetValue(conditie, out var told) ? AsKnown(told.Value) : null;

    private static JaNeeOnbekend Known(BewaardAdvies? advies, string conditie) => AsKnown(advies?.Antwoorden.GetValueOrDefault(conditie, Antwoord.Onbekend));

    private static JaNeeOnbekend AsKnown(Antwoord? antwoord) => antwoord switch
    {
        Antwoord.Ja => JaNeeOnbekend.Ja,
        Antwoord.Nee => JaNeeOnbekend.Nee,
        _ => JaNeeOnbekend.Onbekend,
    };

    private static IndienerRol Role(Gebruiker wie) =>
        wie.Is(Rol.Casusregisseur) ? IndienerRol.Casusregisseur
        : wie.Is(Rol.Maatwerkfunctionaris) ? IndienerRol.Maatwerkfunctionaris
        : wie.Is(Rol.Maatwerkprofessional) ? IndienerRol.Maatwerkprofessional : IndienerRol.AndereProfessional;
}

using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;

namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>A value that a story gives, and the words it came from.</summary>
public readonly record struct Found<T>(T Value, string Words);

/// <summary>An organisation of the register that is named: id and short name.</summary>
public readonly record struct NamedOrganisatie(string Id, string Naam);

/// <summary>A municipality that is named: CBS code and official name.</summary>
public readonly record struct NamedGemeente(string Code, string Naam);

/// <summary>What one free text says about a household: only what stands there, each with its words. Fills the check and the melding; what is null or empty is asked.</summary>
public sealed record Story
{
    public required string Text { get; init; }
    public IReadOnlyList<Found<NamedOrganisatie>> Organisaties { get; init; } = [];

    /// <summary>Organisations outside the register: corporatie, energiebedrijf, GGZ, school, huisarts, zorgverzekeraar, bank.</summary>
    public IReadOnlyList<Found<string>> AnderePartijen { get; init; } = [];
    public IReadOnlyList<Found<NamedGemeente>> Gemeenten { get; init; } = [];
    public IReadOnlyList<Found<Leefgebied>> Leefgebieden { get; init; } = [];
    public IReadOnlyList<Found<KnelpuntCategorie>> Knelpunten { get; init; } = [];

    /// <summary>Household in age bands, "moeder (30–39), 2 kinderen (4–11)"; ages only when they are told.</summary>
    public Found<string>? HuishoudenSchets { get; init; }

    /// <summary>What is about to happen: "uithuiszetting", "energie afgesloten".</summary>
    public IReadOnlyList<Found<string>> Urgentie { get; init; } = [];

    /// <summary>The day on which it happens, or before which something must be done.</summary>
    public Found<DateOnly>? Deadline { get; init; }

    /// <summary>The sentences that tell what was tried.</summary>
    public Found<string>? Geprobeerd { get; init; }

    /// <summary>The conditions of the check that the text answers, by number: C07, C08, C10, C16–C20, C30, C40, C41.</summary>
    public IReadOnlyDictionary<string, Found<Antwoord>> Voorwaarden { get; init; } = new Dictionary<string, Found<Antwoord>>();

    /// <summary>The closed fields of a melding that the text answers, by the name of the property: CasusoverlegGehouden, Rugdekking, InwonerGeinformeerd.</summary>
    public IReadOnlyDictionary<string, Found<Antwoord>> Velden { get; init; } = new Dictionary<string, Found<Antwoord>>();

    /// <summary>Organisations, named in the text, with which was spoken.</summary>
    public IReadOnlyList<Found<string>> Gesproken { get; init; } = [];

    /// <summary>Danger now (C40): say where help is before anything else.</summary>
    public bool IsAcuut => Voorwaarden.ContainsKey("C40");

    /// <summary>The asker is the inwoner (C41).</summary>
    public bool IsInwoner => Voorwaarden.ContainsKey("C41");

    /// <summary>True when there is nothing in it that could fill a form.</summary>
    public bool IsEmpty => Organisaties.Count + Gemeenten.Count + Leefgebieden.Count + Knelpunten.Count + Urgentie.Count + Voorwaarden.Count == 0 && HuishoudenSchets is null && Deadline is null;
}

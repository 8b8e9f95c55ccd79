using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>What was recognised in one line of text.</summary>
public sealed record Zoekvraag
{
    public string Tekst { get; init; } = "";
    public IReadOnlyList<Organisatie> Organisaties { get; init; } = [];

    /// <summary>The municipalities asked for; several when several were named.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; init; } = [];

    /// <summary>Other municipalities that a name in the text could mean: Bergen, Hengelo, Haren.</summary>
    public IReadOnlyList<Gemeente> OokMogelijk { get; init; } = [];

    /// <summary>Themes said in so many words.</summary>
    public IReadOnlyList<string> Themas { get; init; } = [];

    /// <summary>The theme that goes with the organisation, when it has only one: RvIG is Identiteit en BRP.</summary>
    public IReadOnlyList<string> ThemasVanOrganisatie { get; init; } = [];

    /// <summary>Organisations that a subject leads to ("kinderbijslag"), offered beside the municipality that was named.</summary>
    public IReadOnlyList<Organisatie> ViaOnderwerp { get; init; } = [];

    /// <summary>Words that name nothing known: perhaps a person.</summary>
    public IReadOnlyList<string> Resten { get; init; } = [];

    /// <summary>What stood after "gemeente" and is no municipality.</summary>
    public string? OnbekendeGemeente { get; init; }

    /// <summary>Every mention, with positions and certainty, for saying "ik lees … als …".</summary>
    public IReadOnlyList<Vermelding> Vermeldingen { get; init; } = [];

    public bool IsLeeg => Organisaties.Count == 0 && Gemeenten.Count == 0 && Themas.Count == 0 && Resten.Count == 0 && OnbekendeGemeente is null;
}

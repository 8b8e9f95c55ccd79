using System.Text.Json.Serialization;

namespace Maatwerk.Domain.Afspraken;

/// <summary>The five things an organisation agrees on with PMM.</summary>
/// <remarks>Source: Kamerbrief 6 July 2022 (S2) and the interview with the ambassador (S4).</remarks>
public enum Afspraakpunt
{
    [Tekst("tijd")] Tijd,
    [Tekst("mandaat")] Mandaat,
    [Tekst("budget")] Budget,
    [Tekst("eigen escalatieroute")] Escalatieroute,
    [Tekst("aangewezen functionaris")] Functionaris,
}

/// <summary>What an organisation agreed on, point by point. A signature holds for these words: another word takes it away.</summary>
public sealed record BestuurlijkeAfspraak(string OrganisatieId)
{
    public const int LooptMaanden = 12;

    public IReadOnlyDictionary<Afspraakpunt, string> Punten { get; init => field = value ?? new Dictionary<Afspraakpunt, string>(); } = new Dictionary<Afspraakpunt, string>();

    public DateOnly? GetekendOp { get; init; }
    public string? GetekendDoor { get; init; }

    /// <summary>The last day the signature holds.</summary>
    public DateOnly? GeldigTotEnMet { get; init; }

    /// <summary>What is not agreed yet: the gap list for the manager.</summary>
    [JsonIgnore] public IReadOnlyList<Afspraakpunt> Ontbreekt => [.. Enum.GetValues<Afspraakpunt>().Where(punt => !Punten.ContainsKey(punt))];

    public bool IsSigned(DateOnly dag) => GetekendOp is not null && GeldigTotEnMet >= dag;

    /// <summary>With another text for one point; the signature is gone.</summary>
    public BestuurlijkeAfspraak With(Afspraakpunt punt, string tekst) => this with
    {
        Punten = new Dictionary<Afspraakpunt, string>(Punten) { [punt] = tekst }, GetekendOp = null, GetekendDoor = null, GeldigTotEnMet = null,
    };

    public BestuurlijkeAfspraak Signed(string door, DateOnly dag) => this with { GetekendOp = dag, GetekendDoor = door, GeldigTotEnMet = dag.AddMonths(LooptMaanden) };
}

/// <summary>The agreements, inside the transaction of the turn.</summary>
public interface IAfspraken
{
    /// <summary>The agreement of that organisation; an empty one when nothing was agreed.</summary>
    Task<BestuurlijkeAfspraak> FindAsync(string organisatieId);

    /// <summary>Stores it, and the day on which somebody is reminded that the signature ends.</summary>
    Task SaveAsync(BestuurlijkeAfspraak afspraak, Trajecten.AuditSpoor spoor);
}

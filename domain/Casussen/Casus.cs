using System.Text.Json.Serialization;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Casussen;

/// <summary>One anonymised household situation being worked on.</summary>
public sealed record Casus : Zaak<Casus, CasusStatus, CasusTrigger, Stap>, IHeeftTermijnen
{
    public required Casusnummer Nummer { get; init; }
    public required GebruikerId Indiener { get; init; }

    /// <summary>What was told, free of personal data.</summary>
    [JsonInclude] public Melding Melding { get; internal init => field = value ?? Melding.Leeg; } = Melding.Leeg;

    /// <summary>The advice at the time of filing, if there was one.</summary>
    public BewaardAdvies? Advies { get; init; }

    /// <summary>When it was first filed at the LMM; null before.</summary>
    [JsonIgnore] public DateTimeOffset? IngediendOp => Geschiedenis.FirstOrDefault(regel => regel.Naar == CasusStatus.IngediendLmm)?.Op;

    [JsonIgnore] public bool WasAtLmm => IngediendOp is not null;

    [JsonIgnore] public bool WasAtLet => Geschiedenis.Any(regel => regel.Naar == CasusStatus.BijLet);

    /// <inheritdoc/>
    [JsonIgnore] public override Levensloop<CasusStatus, CasusTrigger> Levensloop => CasusLevensloop.Table;

    /// <inheritdoc/>
    [JsonIgnore] public override string Naam => Nummer == default ? "Deze casus" : $"Casus {Nummer}";

    /// <inheritdoc/>
    public override IReadOnlyList<Hoedanigheid> As(Gebruiker wie) => Hoedanigheden.Of(wie, Indiener);

    /// <inheritdoc/>
    public IEnumerable<Termijn> Termijnen() => CasusTermijnen.Of(this);

    /// <summary>
    /// A new casus, filed. Personal data is taken out, and the history tells the road that was really taken: started, own organisation, register, meeting, filed.
    /// </summary>
    /// <exception cref="StapGeweigerdException">The melding is not complete, or this person may not file; ask <see cref="RefusesFiling"/> first.</exception>
    public static Casus File(Casusnummer nummer, Gebruiker wie, Melding melding, DateTimeOffset nu, BewaardAdvies? advies = null) =>
        FileAsIs(nummer, wie, melding.Masked(), nu, advies);

    private static Casus FileAsIs(Casusnummer nummer, Gebruiker wie, Melding melding, DateTimeOffset nu, BewaardAdvies? advies = null)
    {
        var casus = new Casus { Nummer = nummer, Indiener = wie.Id, Melding = melding, Advies = advies };
        foreach (var trigger in Indienen.Road(casus.Melding, wie)) casus = casus.Apply(new Stap(trigger, wie, nu) { Reden = Indienen.Reason(trigger, casus.Melding) });
        return casus;
    }

    /// <summary>Whether this person may file, once the melding is complete.</summary>
    public static bool MayBeFiledBy(Gebruiker wie) => CasusLevensloop.Table.Knows(Indienen.Road(Melding.Leeg, wie), Hoedanigheden.Of(wie, wie.Id));

    /// <summary>Why this person cannot file this melding now, or null when filing will work.</summary>
    public static Weigering? RefusesFiling(Gebruiker wie, Melding melding, DateTimeOffset nu)
    {
        try { FileAsIs(default, wie, melding, nu); }
        catch (StapGeweigerdException refused) { return refused.Weigering; }
        return null;
    }

    /// <summary>Takes a step that needs no more than a reason.</summary>
    /// <exception cref="StapGeweigerdException">See <see cref="Zaak{TZelf,TStatus,TTrigger,TStap}.Apply"/>.</exception>
    public Casus Apply(CasusTrigger trigger, Gebruiker wie, DateTimeOffset nu, string? reden = null) => Apply(new Stap(trigger, wie, nu) { Reden = reden });

    /// <summary>The step with which the filer adds this text now: the answer to a question of the LMM, or a fact on top.</summary>
    public Stap Addition(Gebruiker wie, string tekst, DateTimeOffset nu) =>
        new(Status == CasusStatus.AanvullingGevraagd ? CasusTrigger.VulAan : CasusTrigger.VoegToe, wie, nu) { Tekst = tekst };

    /// <inheritdoc/>
    protected override GeschiedenisRegel<CasusStatus, CasusTrigger> Describe(Stap stap, GeschiedenisRegel<CasusStatus, CasusTrigger> line) => line with { Uitkomst = stap.Uitkomst };
}

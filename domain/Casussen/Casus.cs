using System.Text.Json.Serialization;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>One anonymised household situation being worked on. A value: a step gives a new casus.</summary>
public sealed record Casus
{
    public required Casusnummer Nummer { get; init; }
    public required GebruikerId Indiener { get; init; }

    /// <summary>Goes up with every stored change; the guard against two hands at once.</summary>
    public int Versie { get; init; }

    /// <summary>Where it stands; only a step changes it.</summary>
    [JsonInclude] public CasusStatus Status { get; internal init; } = CasusStatus.Concept;

    /// <summary>What was told, free of personal data.</summary>
    [JsonInclude] public Melding Melding { get; internal init => field = value ?? Melding.Leeg; } = Melding.Leeg;

    /// <summary>The advice at the time of filing, if there was one.</summary>
    public BewaardAdvies? Advies { get; init; }

    /// <summary>Everything that happened, oldest first.</summary>
    [JsonInclude] public IReadOnlyList<GeschiedenisRegel> Geschiedenis { get; internal init => field = value ?? []; } = [];

    /// <summary>When it was first filed at the LMM; null before.</summary>
    [JsonIgnore] public DateTimeOffset? IngediendOp => Geschiedenis.FirstOrDefault(regel => regel.Naar == CasusStatus.IngediendLmm)?.Op;

    [JsonIgnore] public bool WasAtLmm => IngediendOp is not null;

    [JsonIgnore] public bool IsOpen => !CasusLevensloop.Table.Final.Contains(Status);

    /// <summary>
    /// A new casus, filed. Personal data is taken out, and the history tells the road that was really taken: started, own organisation, register, meeting, filed.
    /// </summary>
    /// <exception cref="StapGeweigerdException">The melding is not complete, or this person may not file; ask <see cref="RefusesFiling"/> first.</exception>
    public static Casus File(Casusnummer nummer, Gebruiker wie, Melding melding, DateTimeOffset nu, BewaardAdvies? advies = null)
    {
        var casus = new Casus { Nummer = nummer, Indiener = wie.Id, Melding = melding.Masked(), Advies = advies };
        foreach (var trigger in Indienen.Road(casus.Melding, wie)) casus = casus.Apply(new Stap(trigger, wie, nu) { Reden = Indienen.Reason(trigger, casus.Melding) });
        return casus;
    }

    /// <summary>Why this person cannot file this melding now, or null when filing will work.</summary>
    public static Weigering? RefusesFiling(Gebruiker wie, Melding melding, DateTimeOffset nu)
    {
        try { File(default, wie, melding, nu); }
        catch (StapGeweigerdException refused) { return refused.Weigering with { Nummer = null }; }
        return null;
    }

    /// <summary>What this person may do with the casus now: the buttons on its card.</summary>
    public IReadOnlyList<CasusTrigger> Allowed(Gebruiker wie) => CasusLevensloop.Table.Allowed(From, Hoedanigheden.Of(wie, Indiener));

    /// <summary>Why the life cycle refuses this step, or null when <see cref="Apply(Stap)"/> will take it.</summary>
    public Weigering? Refuses(Stap stap) => Overgangen.Find(this, stap).No;

    /// <summary>Takes a step: the only writer of <see cref="Status"/> and <see cref="Geschiedenis"/>. Texts of the step are masked.</summary>
    /// <exception cref="StapGeweigerdException">The table has no such step here, the person may not take it, or its rule is not met.</exception>
    public Casus Apply(Stap stap)
    {
        var (row, als, no) = Overgangen.Find(this, stap);
        if (no is not null) throw new StapGeweigerdException(no);
        var line = new GeschiedenisRegel(stap.Nu, stap.Wie.Id, stap.Wie.Naam, als, stap.Trigger, From, row!.To)
        {
            Reden = MeldingExtensions.Mask(stap.Reden), Tekst = MeldingExtensions.Mask(stap.Tekst), Uitkomst = stap.Uitkomst,
            Acties = [.. stap.Acties.Select(actie => actie with { Wat = MeldingExtensions.Mask(actie.Wat)! })],
        };
        return this with { Status = row.To, Geschiedenis = [.. Geschiedenis, line] };
    }

    /// <summary>Takes a step that needs no more than a reason.</summary>
    /// <exception cref="StapGeweigerdException">See <see cref="Apply(Stap)"/>.</exception>
    public Casus Apply(CasusTrigger trigger, Gebruiker wie, DateTimeOffset nu, string? reden = null) => Apply(new Stap(trigger, wie, nu) { Reden = reden });

    /// <summary>The step with which the filer adds this text now: the answer to a question of the LMM, or a fact on top.</summary>
    public Stap Addition(Gebruiker wie, string tekst, DateTimeOffset nu) =>
        new(Status == CasusStatus.AanvullingGevraagd ? CasusTrigger.VulAan : CasusTrigger.VoegToe, wie, nu) { Tekst = tekst };

    /// <summary>The status as the table sees it: null before the first step.</summary>
    internal CasusStatus? From => Geschiedenis.Count == 0 ? null : Status;
}

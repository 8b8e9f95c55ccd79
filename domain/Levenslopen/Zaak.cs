using System.Text.Json.Serialization;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Levenslopen;

/// <summary>Something with a life cycle and a history: a casus, or what is begun for one. A value: a step gives a new one.</summary>
/// <typeparam name="TZelf">The record itself.</typeparam>
/// <typeparam name="TStatus">Where it can stand.</typeparam>
/// <typeparam name="TTrigger">What can happen to it.</typeparam>
/// <typeparam name="TStap">A step with what it needs.</typeparam>
public abstract record Zaak<TZelf, TStatus, TTrigger, TStap>
    where TZelf : Zaak<TZelf, TStatus, TTrigger, TStap>
    where TStatus : struct, Enum
    where TTrigger : struct, Enum
    where TStap : Stap<TTrigger>
{
    /// <summary>Goes up with every stored change; the guard against two hands at once.</summary>
    public int Versie { get; init; }

    /// <summary>Where it stands; only a step changes it.</summary>
    [JsonInclude] public TStatus Status { get; internal init; }

    /// <summary>Everything that happened, oldest first.</summary>
    [JsonInclude] public IReadOnlyList<GeschiedenisRegel<TStatus, TTrigger>> Geschiedenis { get; internal init => field = value ?? []; } = [];

    [JsonIgnore] public bool IsOpen => !Levensloop.Final.Contains(Status);

    /// <summary>The table it lives by.</summary>
    [JsonIgnore] public abstract Levensloop<TStatus, TTrigger> Levensloop { get; }

    /// <summary>How it is called in a sentence, with a capital: "Casus MW-2026-000123".</summary>
    [JsonIgnore] public abstract string Naam { get; }

    /// <summary>As whom this person may act on it.</summary>
    public abstract IReadOnlyList<Hoedanigheid> As(Gebruiker wie);

    /// <summary>What this person may do with it now: the buttons on its card.</summary>
    public IReadOnlyList<TTrigger> Allowed(Gebruiker wie) => Levensloop.Allowed(From, As(wie));

    /// <summary>Why the life cycle refuses this step, or null when <see cref="Apply(TStap)"/> will take it.</summary>
    public Weigering<TStatus, TTrigger>? Refuses(TStap stap) => Find(stap).No;

    /// <summary>Takes a step: the only writer of <see cref="Status"/> and <see cref="Geschiedenis"/>. Texts of the step are masked.</summary>
    /// <exception cref="StapGeweigerdException">The table has no such step here, the person may not take it, or its rule is not met.</exception>
    public TZelf Apply(TStap stap)
    {
        var (row, als, no) = Find(stap);
        if (no is not null) throw new StapGeweigerdException(no);
        var line = Describe(stap, new GeschiedenisRegel<TStatus, TTrigger>(stap.Nu, stap.Wie.Id, stap.Wie.Naam, als, stap.Trigger, From, row!.To)
        {
            Reden = Masker.Clear(stap.Reden), Tekst = Masker.Clear(stap.Tekst),
            Acties = [.. stap.Acties.Select(actie => actie with { Wat = Masker.Clear(actie.Wat)! })],
        });
        return ((TZelf)(this with { Status = row.To, Geschiedenis = [.. Geschiedenis, line] })).After(stap);
    }

    private (Overgang<TStatus, TTrigger>? Row, Hoedanigheid Als, Weigering<TStatus, TTrigger>? No) Find(TStap stap) =>
        new Overgangen<TZelf, TStatus, TTrigger, TStap>((TZelf)this, stap).Find();

    /// <summary>The status as the table sees it: null before the first step.</summary>
    internal TStatus? From => Geschiedenis.Count == 0 ? null : Status;

    /// <summary>What a step changes besides the status.</summary>
    protected virtual TZelf After(TStap stap) => (TZelf)this;

    /// <summary>What the history keeps of a step besides who, when and why.</summary>
    protected virtual GeschiedenisRegel<TStatus, TTrigger> Describe(TStap stap, GeschiedenisRegel<TStatus, TTrigger> line) => line;
}

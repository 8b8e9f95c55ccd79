using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Pauzes;

/// <summary>A creditor that is asked to wait: kind and organisation, never an amount or a file number.</summary>
/// <param name="Organisatie">Name of the organisation.</param>
/// <param name="Soort">What kind of creditor it is.</param>
/// <param name="Instrument">By which instrument it is asked; see <see cref="Pauzeinstrumenten"/>.</param>
public sealed record Vordering(string Organisatie, SchuldeiserSoort Soort, string Instrument)
{
    /// <summary>The day the request was sent, a local date in the Netherlands; null before.</summary>
    public DateOnly? VerzoekOp { get; init; }

    /// <summary>What the creditor answered; null while there is no answer.</summary>
    public TimeOutAntwoord? Antwoord { get; init; }

    /// <summary>The last day this creditor waits. Each creditor has its own.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>What was said along with it; masked.</summary>
    public string? Toelichting { get; init; }

    /// <summary>True while the creditor has promised to wait.</summary>
    public bool Wacht => Antwoord == TimeOutAntwoord.Toegezegd;
}

/// <summary>What a second person looks at: asked by whom, on which day, and what exactly.</summary>
/// <param name="Vingerafdruk">Of what was put before that person; see <see cref="TimeOutAfspraak.Vingerafdruk"/>.</param>
/// <param name="Aanvrager">Who asked, and so cannot approve.</param>
/// <param name="Op">The day it was asked, a local date in the Netherlands.</param>
public sealed record VierOgen(string Vingerafdruk, Gebruikers.GebruikerId Aanvrager, DateOnly Op)
{
    /// <summary>An approval lapses after this many working days. Source: security, section 4.4.</summary>
    public const int Werkdagen = 5;

    /// <summary>Who approved; null while nobody did.</summary>
    public Gebruikers.GebruikerId? Door { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? GoedgekeurdOp { get; init; }

    /// <summary>The last day on which it can be approved.</summary>
    public DateOnly Uiterlijk => Kalender.Werkdagen.Add(Op, Werkdagen);
}

/// <summary>A longer pause that one creditor agreed to.</summary>
public sealed record Verlenging(string Organisatie, DateOnly Einddatum);

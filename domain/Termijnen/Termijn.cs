using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Termijnen;

/// <summary>A day on which somebody should hear something, because of where a casus or traject stands.</summary>
/// <param name="Soort">Stable name of the rule it comes from, kebab-case.</param>
/// <param name="Dag">The day in the Netherlands; with <paramref name="Soort"/> it fires once, however often the same is stored.</param>
/// <param name="Aan">Who should hear it.</param>
/// <param name="Tekst">One or two Dutch sentences without content of the casus.</param>
public sealed record Termijn(string Soort, DateOnly Dag, Ontvanger Aan, string Tekst)
{
    /// <summary>True when it must not wait for a digest.</summary>
    public bool IsDringend { get; init; }

    /// <summary>One person more, who has no role in the casus: who must answer, who has to look at it.</summary>
    public GebruikerId? Wie { get; init; }
}

/// <summary>Who a term is for, seen from the casus it belongs to.</summary>
public enum Ontvanger
{
    /// <summary>Only <see cref="Termijn.Wie"/>.</summary>
    Genoemde,
    Indiener,

    /// <summary>With whom the casus lies; all regievoerders when it lies with nobody.</summary>
    Behandelaar,
    Regievoerders,
    IndienerEnBehandelaar,
    LetVoorzitter,
    BeheerderOverbrugging,

    /// <summary>Nobody: on that day the assistant takes a step itself.</summary>
    Assistent,
}

/// <summary>Something that has days to keep.</summary>
public interface IHeeftTermijnen
{
    /// <summary>The days that follow from where it stands now, past ones too.</summary>
    IEnumerable<Termijn> Termijnen();
}

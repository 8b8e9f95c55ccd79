namespace Maatwerk.Domain.Casussen;

/// <summary>Why a step was not taken.</summary>
public enum Weigergrond
{
    /// <summary>The life cycle does not know this step in this status.</summary>
    NietInDezeStatus,

    /// <summary>Somebody else has to do it.</summary>
    NietDoorJou,

    /// <summary>The rule of the step is not met.</summary>
    VoorwaardeMist,
}

/// <summary>A step that was refused: on which casus, in which status, why, and what is possible instead.</summary>
/// <param name="Nummer">Null when the casus does not exist yet.</param>
/// <param name="Mogelijk">What this person may do now.</param>
/// <param name="ForUser">Dutch, B1: what happened and what can be done.</param>
/// <param name="ForDeveloper">English: expected, got, do this.</param>
public sealed record Weigering(
    Weigergrond Grond, Casusnummer? Nummer, CasusStatus? Status, CasusTrigger Trigger,
    IReadOnlyList<CasusTrigger> Mogelijk, string ForUser, string ForDeveloper);

/// <summary>A step was applied that the life cycle refuses; ask <see cref="Casus.Refuses(Stap)"/> first to tell the user kindly.</summary>
public sealed class StapGeweigerdException(Weigering weigering) : Exception(weigering.ForDeveloper)
{
    public Weigering Weigering { get; } = weigering;
}

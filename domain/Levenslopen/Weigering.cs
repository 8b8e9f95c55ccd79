namespace Maatwerk.Domain.Levenslopen;

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

/// <summary>A step that was refused.</summary>
/// <param name="ForUser">Dutch, B1: what happened and what can be done.</param>
/// <param name="ForDeveloper">English: expected, got, do this.</param>
public abstract record Weigering(Weigergrond Grond, string ForUser, string ForDeveloper);

/// <summary>A step that was refused: in which status, and what is possible instead.</summary>
/// <param name="Mogelijk">What this person may do now.</param>
public sealed record Weigering<TStatus, TTrigger>(
    Weigergrond Grond, TStatus? Status, TTrigger Trigger, IReadOnlyList<TTrigger> Mogelijk, string ForUser, string ForDeveloper) : Weigering(Grond, ForUser, ForDeveloper)
    where TStatus : struct, Enum where TTrigger : struct, Enum;

/// <summary>A step was applied that the life cycle refuses; ask <c>Refuses</c> first to tell the user kindly.</summary>
public sealed class StapGeweigerdException(Weigering weigering) : Exception(weigering.ForDeveloper)
{
    public Weigering Weigering { get; } = weigering;
}

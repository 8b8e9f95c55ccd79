namespace Maatwerk.Domain.Understanding;

/// <summary>What the words of a clause say about time.</summary>
[Flags]
internal enum ClauseTime { None = 0, Past = 1, Auxiliary = 2, Participle = 4, Planned = 8, Ahead = 16, Finite = 32, Wish = 64, Condition = 128, Denied = 256, Would = 512, Habit = 1024, SurelyPlanned = 2048, WithAuxiliary = 4096 }

/// <summary>A part of a sentence with one finite verb at most; the sentence it belongs to is a number.</summary>
internal sealed class Clause(int sentence)
{
    public int Sentence => sentence;
    public ClauseTime Time { get; set; }

    public bool Has(ClauseTime time) => (Time & time) != ClauseTime.None;

    /// <summary>A finite verb in the past, and no wish put politely ("ik had graag vrijdag").</summary>
    public bool IsTold => Has(ClauseTime.Past) && !Has(ClauseTime.Wish);

    /// <summary>A participle that nothing puts in the future ("wordt ontruimd", "als hij is vertrokken"); "heeft laten weten" and "hebben gevraagd" count only with their auxiliary.</summary>
    public bool IsDone => (Has(ClauseTime.Participle) || Has(ClauseTime.WithAuxiliary) && Has(ClauseTime.Auxiliary)) && !Has(ClauseTime.Ahead | ClauseTime.Condition);

    public bool IsPast => IsTold || IsDone;
}

namespace Maatwerk.Storage.Sqlite;

/// <summary>Sizes of the writer. The defaults were measured; see docs/decisions/sql-by-hand.md.</summary>
/// <param name="MostPerCommit">Pieces of work in one commit at most.</param>
/// <param name="MostWaiting">Pieces of work that may wait before the database says it is too busy.</param>
/// <param name="CheckpointPages">WAL pages after which a quiet moment is used for a checkpoint.</param>
/// <param name="CheckpointPagesWhenBusy">WAL pages after which it is done anyway.</param>
internal sealed record SqliteSettings(int MostPerCommit = 64, int MostWaiting = 4096, int CheckpointPages = 500, int CheckpointPagesWhenBusy = 8_000)
{
    /// <summary>WAL pages after which the readers wait until it begins anew.</summary>
    public int LongestWal { get; init; } = 32_000;

    /// <summary>Pieces in a commit below which who is about to come gets the processor first, and shares it: a commit costs more than a piece.</summary>
    public int FewPerCommit { get; init; } = 8;

    /// <summary>Turns that may think beside the writer at the same time.</summary>
    public int Readers { get; init; } = 2 * Environment.ProcessorCount;
}

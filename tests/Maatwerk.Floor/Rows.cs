using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Floor;

/// <summary>One row a conversation, read and written at each turn; on disk before the turn is answered.</summary>
/// <remarks>One thread writes. Turns that wait while a commit goes to disk share the next one.</remarks>
public sealed class Rows : IAsyncDisposable
{
    private readonly Channel<Waiting> queue = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly SqliteCommand read;
    private readonly SqliteCommand write;
    private readonly Task writer;

    public Rows(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
            + "CREATE TABLE IF NOT EXISTS state (conversation TEXT PRIMARY KEY, turn INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;");
        read = Prepare("SELECT turn, json FROM state WHERE conversation = $c", "$c");
        write = Prepare("INSERT INTO state VALUES ($c, $t, $j) ON CONFLICT DO UPDATE SET turn = $t, json = $j", "$c", "$t", "$j");
        writer = Task.Factory.StartNew(WriteAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Counts the turn, and returns after it is on disk.</summary>
    public Task<int> NextTurnAsync(string conversation, string text)
    {
        var waiting = new Waiting(conversation, text);
        queue.Writer.TryWrite(waiting);
        return waiting.Done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.Complete();
        await writer;
        await connection.DisposeAsync();
    }

    private void WriteAll()
    {
        var batch = new List<(Waiting Turn, int Number)>();
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            Run("BEGIN IMMEDIATE");
            while (queue.Reader.TryRead(out var waiting))
                batch.Add((waiting, Keep(waiting)));
            Run("COMMIT");
            foreach (var (turn, number) in batch)
                turn.Done.SetResult(number);
            batch.Clear();
        }
    }

    private int Keep(Waiting waiting)
    {
        var (turn, state) = Read(waiting.Conversation);
        write.Parameters[0].Value = waiting.Conversation;
        write.Parameters[1].Value = turn + 1;
        write.Parameters[2].Value = state + waiting.Text;
        write.ExecuteNonQuery();
        return turn + 1;
    }

    private (int Turn, string State) Read(string conversation)
    {
        read.Parameters[0].Value = conversation;
        using var row = read.ExecuteReader();
        return row.Read() ? (row.GetInt32(0), row.GetString(1)) : (0, "");
    }

    private SqliteCommand Prepare(string sql, params string[] names)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter(name, ""));
        command.Prepare();
        return command;
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed record Waiting(string Conversation, string Text)
    {
        public TaskCompletionSource<int> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

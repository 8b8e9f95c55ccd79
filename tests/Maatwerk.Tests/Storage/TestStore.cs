using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Turns;
using NSubstitute;

namespace Maatwerk.Tests.Storage;

/// <summary>Everything storage offers on one database, opened as one process would.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    public static readonly GebruikerId Indiener = new("00000000-0000-0000-0000-00000000000a", "00000000-0000-0000-0000-000000000004");

    private readonly TestDatabase? owned;

    private TestStore(IDatabase database, TimeProvider clock, TestDatabase? owned)
    {
        (Database, this.owned) = (database, owned);
        var signals = new Signals(clock);
        Turns = new TurnStore(database, signals, Substitute.For<IRegister>(), new Maatwerk.Domain.Loket.Loketgegevens(), RetentionPeriods.Default, clock);
        Outbox = new Outbox(database, signals, clock);
        Log = new DirectLineLog(database, signals);
        Secrets = new SecretStore(database, clock);
    }

    public IDatabase Database { get; }
    public ITurnStore<IDesk> Turns { get; }
    public IOutbox Outbox { get; }
    public IDirectLineLog Log { get; }
    public ISecretStore Secrets { get; }

    /// <summary>A new empty database with one process on it.</summary>
    public static async Task<TestStore> CreateAsync(string engine, TimeProvider? clock = null)
    {
        var database = await TestDatabases.CreateAsync(engine);
        return await OpenAsync(database.ConnectionString, clock, database);
    }

    /// <summary>One more process on a database that is there.</summary>
    public static async Task<TestStore> OpenAsync(string connectionString, TimeProvider? clock = null, TestDatabase? owned = null, IDatabase? engine = null)
    {
        var database = engine ?? Databases.For(connectionString);
        await database.OpenAsync(CancellationToken.None);
        return new TestStore(database, clock ?? TimeProvider.System, owned);
    }

    public static TurnKey Key(string conversation, string? activity) => new("tenant", "directline", conversation, activity);

    public Task<TurnOutcome> RunAsync(string conversation, string? activity, Func<ITurn<IDesk>, Task<TurnAnswer>> turn) =>
        Turns.RunAsync(Key(conversation, activity), turn, CancellationToken.None);

    /// <summary>Runs a turn that reads something and keeps nothing.</summary>
    public async Task<T> ReadAsync<T>(Func<ITurn<IDesk>, Task<T>> read, string conversation = "lezen")
    {
        var result = default(T)!;
        await RunAsync(conversation, null, async turn =>
        {
            result = await read(turn);
            return TurnAnswer.Ok;
        });
        return result;
    }

    /// <summary>Files a casus and answers with its number.</summary>
    public static async Task<TurnAnswer> FileCasusAsync(ITurn<IDesk> turn)
    {
        var casus = await turn.Desk.Casussen.OpenAsync(nummer => new Casus { Nummer = nummer, Indiener = Indiener }, 2026);
        return new TurnAnswer(200, casus.Nummer.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        if (owned is not null)
            await owned.DisposeAsync();
    }
}

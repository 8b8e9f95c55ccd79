using System.Reflection;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Tests.Storage;

public class MigrationTests
{
    // People, the register and what belongs to them; "latest" is the answer of a query inside another.
    private static readonly string[] Small = ["gebruiker", "mandaat", "functionaris", "registervorig", "register_version", "schema_version", "download", "latest"];

    // Hourly (one of which stops at the first row that stays), when the bot is removed from a conversation, for the metrics, and for who may see all.
    private static readonly string[] NoTurn = ["IdleConversations.FindIdle", "ConversationTable.Leave", "PostedTable.Leave", "OutboxTable.Count", "Dossiers.All", "Retention.OldAnswers"];

    private static readonly string[] Verbs = ["SELECT", "INSERT", "UPDATE", "DELETE"];

    public static TheoryData<string> Databases => TestDatabases.All;

    [Fact]
    public void Both_databases_have_the_same_migrations_numbered_from_one_up()
    {
        var sqlite = Migrator.Read("Sqlite").Select(m => m.Name);

        Migrator.Read("Postgres").Select(m => m.Name).ShouldBe(sqlite);
        Migrator.Read("Sqlite").Select(m => m.Number).ShouldBe(Enumerable.Range(1, sqlite.Count()));
    }

    [Fact]
    public async Task Both_databases_have_the_same_tables_and_columns()
    {
        Assert.SkipWhen(TestDatabases.Server is null, "PostgreSQL is not there: set MAATWERK_TEST_POSTGRES.");
        await using var sqlite = await TestStore.CreateAsync(TestDatabases.Sqlite);
        await using var postgres = await TestStore.CreateAsync(TestDatabases.Postgres);

        var here = await ColumnsAsync(sqlite, "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'");
        var there = await ColumnsAsync(postgres, "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'");

        here.ShouldNotBeEmpty();
        there.ShouldBe(here);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Every_statement_in_the_code_fits_the_migrated_database(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var statements = Statements().Concat(Counters(database)).ToList();
        statements.Count.ShouldBeGreaterThan(20);

        foreach (var (name, sql) in statements)
            await Should.NotThrowAsync(() => store.Database.RunAsync(session => session.FindAsync($"EXPLAIN {sql}", _ => 0, new object?[Parameters(sql)]), default), name);
    }

    [Fact]
    public async Task Nothing_that_a_turn_asks_reads_a_table_that_grows_from_end_to_end()
    {
        await using var store = await TestStore.CreateAsync(TestDatabases.Sqlite);
        var reading = new List<string>();

        foreach (var (name, sql) in Statements())
        {
            var plan = await store.Database.RunAsync(session => session.QueryAsync($"EXPLAIN QUERY PLAN {sql}", row => row.GetString(3), new object?[Parameters(sql)]), default);
            if (plan.Any(step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !Small.Contains(step.Split(' ')[1]))) reading.Add(name);
        }

        reading.ShouldBe(NoTurn, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_statement_on_a_column_that_no_migration_makes_is_found(string database)
    {
        await using var store = await TestStore.CreateAsync(database);

        await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            store.Database.RunAsync(session => session.FindAsync("EXPLAIN SELECT kleur FROM casus WHERE nummer = $1", _ => 0, [null]), default));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_database_of_a_newer_program_is_refused(string database)
    {
        await using var there = await TestDatabases.CreateAsync(database);
        await using (var store = await TestStore.OpenAsync(there.ConnectionString))
            await store.Database.RunAsync(session => session.ExecuteAsync("INSERT INTO schema_version (number, name) VALUES (9999, 'later')"), default);

        (await Should.ThrowAsync<StorageStartException>(() => TestStore.OpenAsync(there.ConnectionString))).Message.ShouldContain("start the newer program");
    }

    private static Task<List<string>> ColumnsAsync(TestStore store, string sql) => store.Database.RunAsync(async session =>
        (await session.QueryAsync(sql, row => row.GetString(0))).Order(StringComparer.Ordinal).ToList(), default);

    /// <summary>All SQL stands in constants, so that it can be held against the schema here.</summary>
    private static IEnumerable<(string Name, string Sql)> Statements() =>
        from type in typeof(Session).Assembly.GetTypes()
        where type.Namespace is not ("Maatwerk.Storage.Postgres" or "Maatwerk.Storage.Sqlite")
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field.IsLiteral && field.FieldType == typeof(string)
        let sql = (string)field.GetRawConstantValue()!
        where Verbs.Any(verb => sql.StartsWith(verb + " ", StringComparison.Ordinal))
        select ($"{type.Name}.{field.Name}", sql);

    // A counter makes its SQL of its table. Taking a number that was foreseen is of SQLite alone.
    private static IEnumerable<(string Name, string Sql)> Counters(string database) =>
        from type in typeof(Session).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field.FieldType == typeof(Counter)
        let counter = (Counter)field.GetValue(null)!
        from sql in database == TestDatabases.Sqlite ? new[] { counter.Take, counter.Look, counter.TakeThis } : [counter.Take, counter.Look]
        select ($"{type.Name}.{field.Name}", sql);

    private static int Parameters(string sql) => Enumerable.Range(1, 20).TakeWhile(n => sql.Contains($"${n}", StringComparison.Ordinal)).Count();
}

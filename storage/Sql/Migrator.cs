using System.Globalization;
using System.Reflection;

namespace Maatwerk.Storage.Sql;

/// <summary>Brings a database to the newest numbered migration. Runs inside the transaction that the engine opened for it.</summary>
internal static class Migrator
{
    private const string CreateVersions = "CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)";
    private const string ReadVersion = "SELECT COALESCE(MAX(number), 0) FROM schema_version";
    private const string AddVersion = "INSERT INTO schema_version (number, name) VALUES ($1, $2)";

    /// <summary>Applies what is missing. <paramref name="engine"/> is the folder: <c>Sqlite</c> or <c>Postgres</c>.</summary>
    public static async Task<int> ApplyAsync(Session session, string engine)
    {
        await session.LockAsync("migrations");
        await session.ExecuteAsync(CreateVersions);
        var current = await session.FindAsync(ReadVersion, row => row.GetInt32(0));
        var migrations = Read(engine);
        var newest = migrations[^1].Number;
        if (current > newest)
            throw new StorageStartException($"The database has migration {current}, this program knows up to {newest}: start the newer program.");
        foreach (var migration in migrations.Where(m => m.Number > current))
        {
            await session.RunScriptAsync(migration.Sql);
            await session.ExecuteAsync(AddVersion, migration.Number, migration.Name);
        }
        return newest - current;
    }

    /// <summary>All migrations of an engine, in order.</summary>
    public static IReadOnlyList<Migration> Read(string engine)
    {
        var prefix = $"Migrations/{engine}/";
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => new Migration(int.Parse(n.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), n[prefix.Length..], Text(assembly, n)))
            .ToList();
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}

/// <summary>One numbered step of the schema.</summary>
internal sealed record Migration(int Number, string Name, string Sql);

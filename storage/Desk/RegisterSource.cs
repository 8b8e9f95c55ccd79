using Maatwerk.Domain.Register;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <summary>The entries of the register as rows, and the version that tells every process to read them again.</summary>
internal sealed class RegisterSource(IDatabase database) : IRegisterSource
{
    private const string Load = "SELECT document FROM functionaris ORDER BY id";
    private const string Version = "SELECT version FROM register_version";
    private const string Raise = "UPDATE register_version SET version = version + 1";
    private const string Save = """
        INSERT INTO functionaris (id, organisatie, status, document) VALUES ($1, $2, $3, $4)
        ON CONFLICT (id) DO UPDATE SET organisatie = excluded.organisatie, status = excluded.status, document = excluded.document
        """;

    public async Task<IReadOnlyList<Maatwerkfunctionaris>> LoadAsync(CancellationToken cancellationToken)
    {
        var documents = await database.RunAsync(session => session.QueryAsync(Load, row => row.GetString(0)), cancellationToken);
        return documents.ConvertAll(MaatwerkfunctionarisJson.Read);
    }

    public Task<long> VersionAsync(CancellationToken cancellationToken) =>
        database.RunAsync(session => session.FindAsync(Version, row => row.GetInt64(0)), cancellationToken);

    /// <summary>Adds or changes entries in the transaction at hand.</summary>
    public static async Task SaveAsync(Session session, IEnumerable<Maatwerkfunctionaris> entries)
    {
        await RaiseAsync(session);
        foreach (var entry in entries)
            await RestoreAsync(session, entry, MaatwerkfunctionarisJson.Write(entry));
    }

    /// <summary>Stores an entry with exactly this document.</summary>
    public static Task RestoreAsync(Session session, Maatwerkfunctionaris entry, string document) =>
        session.ExecuteAsync(Save, entry.Id, entry.OrganisatieId, entry.Status.ToString(), document);

    /// <summary>Tells every process to read the entries again.</summary>
    public static Task RaiseAsync(Session session) => session.ExecuteAsync(Raise);
}

using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Downloads(Session session, TurnScope turn) : IDownloads
{
    private const string Add = "INSERT INTO download (merk, tenant, wie, naam, tot, inhoud) VALUES ($1, $2, $3, $4, $5, $6)";

    public async Task<string> KeepAsync(GebruikerId voor, string naam, string inhoud)
    {
        var token = Convert.ToHexStringLower(Sleutel.New());
        await session.ExecuteAsync(Add, Sleutel.Hash(token), voor.TenantId, voor.ObjectId, naam, turn.Now + IDownloads.Geldig, inhoud);
        return "/downloads/" + token;
    }
}

/// <summary>Gives a kept file away, once.</summary>
internal sealed class StoredFiles(IDatabase database, TimeProvider clock) : IStoredFiles
{
    private const int LongestToken = 64;
    private const string Find = "SELECT naam, inhoud, tenant, wie FROM download WHERE merk = $1 AND tot > $2 " + Session.ForUpdate;
    private const string Drop = "DELETE FROM download WHERE merk = $1";

    public Task<StoredFile?> TakeAsync(string token, CancellationToken cancellationToken) => token.Length > LongestToken ? Task.FromResult<StoredFile?>(null) : database.RunAsync(async session =>
    {
        var (now, mark) = (clock.GetUtcNow(), Sleutel.Hash(token));
        var found = await session.FindAsync(Find, row => (File: new StoredFile(row.GetString(0), row.GetString(1)), Wie: new GebruikerId(row.GetString(2), row.GetString(3))), mark, now);
        if (found.File is null) return null;
        await session.ExecuteAsync(Drop, mark);
        await AuditTable.AddAsync(session, new TurnScope(now, "download", ""), [(found.Wie, "download", $"bestand/{found.File.Name}", "opgehaald")]);
        return found.File;
    }, cancellationToken);
}

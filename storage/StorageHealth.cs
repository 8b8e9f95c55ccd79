using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage;

/// <summary>Whether the database takes a transaction.</summary>
internal sealed class StorageHealth(IDatabase database) : IHealthPart
{
    private const string Ask = "SELECT COUNT(*) FROM schema_version";

    public string Name => "database";

    public async Task<HealthReport> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.RunAsync(session => session.FindAsync(Ask, row => row.GetInt64(0)), cancellationToken);
            return new HealthReport(true, "De database antwoordt.");
        }
        catch (TurnStoreUnavailableException)
        {
            return new HealthReport(false, "De database neemt niets aan; er wordt niets bevestigd zolang dat zo is.", "Controleer de schijfruimte of de PostgreSQL-server.");
        }
    }
}

using Maatwerk.Domain.Kalender;
using Maatwerk.Storage.Seed;
using Maatwerk.Storage.Sql;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Storage;

/// <summary>Opens the database before the host listens; the container closes it when the host stops.</summary>
internal sealed class StorageStart(IDatabase database, StorageOptions options, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await database.OpenAsync(cancellationToken);
        if (options.DevelopmentSeed)
            await DevelopmentSeed.ApplyAsync(database, Nederland.Today(clock), cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

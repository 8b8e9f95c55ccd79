using Maatwerk.Storage.Sql;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Storage;

/// <summary>Opens the database before the host listens; the container closes it when the host stops.</summary>
internal sealed class StorageStart(IDatabase database) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => database.OpenAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

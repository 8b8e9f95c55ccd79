using Maatwerk.Domain;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Storage;

/// <summary>Puts the database behind the seams of runtime and domain.</summary>
public static class StorageExtensions
{
    /// <summary>
    /// Registers <see cref="ITurnStore{TDesk}"/>, <see cref="IOutbox"/>, <see cref="IDirectLineLog"/> and <see cref="ISecretStore"/> on one
    /// database: <c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL. It is opened and migrated when the host starts. The host
    /// itself registers the register index, <see cref="Domain.Register.IRegister"/>.
    /// </summary>
    public static IServiceCollection AddMaatwerkStorage(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => Databases.For(connectionString));
        services.AddSingleton<Signals>();
        services.AddSingleton<ITurnStore<IDesk>, TurnStore>();
        services.AddSingleton<IOutbox, Outbox>();
        services.AddSingleton<IDirectLineLog, DirectLineLog>();
        services.AddSingleton<ISecretStore, SecretStore>();
        services.AddSingleton<IHostedService, StorageStart>();
        return services;
    }
}

using Maatwerk.Domain;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Desk;
using Maatwerk.Storage.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Storage;

/// <summary>Puts the database behind the seams of runtime and domain.</summary>
public static class StorageExtensions
{
    /// <summary>
    /// Registers <see cref="ITurnStore{TDesk}"/>, <see cref="IOutbox"/>, <see cref="IDirectLineLog"/>, <see cref="ISecretStore"/>,
    /// <see cref="IRegisterSource"/>, the register index behind <see cref="IRegister"/> (unless there is one already) and a part of the
    /// readiness page, all on one database. It is opened, checked and migrated, and the index filled, when the host starts: add this
    /// before hosted services that use it.
    /// </summary>
    /// <param name="connectionString"><c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL.</param>
    /// <param name="developmentSeed">Development only: put the demo people and the demo register in an empty database.</param>
    /// <param name="managedIdentityClientId">PostgreSQL only: log in with a token of this managed identity, without a password.</param>
    public static IServiceCollection AddMaatwerkStorage(
        this IServiceCollection services, string connectionString, bool developmentSeed = false, string? managedIdentityClientId = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new StorageOptions(connectionString, developmentSeed));
        services.AddSingleton(_ => Databases.For(connectionString, managedIdentityClientId));
        services.AddSingleton<Signals>();
        services.AddSingleton<ITurnStore<IDesk>, TurnStore>();
        services.AddSingleton<IOutbox, Outbox>();
        services.AddSingleton<IDirectLineLog, DirectLineLog>();
        services.AddSingleton<ISecretStore, SecretStore>();
        services.AddSingleton<IStoredFiles, StoredFiles>();
        services.AddSingleton<IRegisterSource, RegisterSource>();
        services.TryAddSingleton<IRegister, RegisterHouder>();
        services.TryAddSingleton(new Loketgegevens());
        services.AddSingleton<IHostedService, StorageStart>();
        services.AddSingleton<IHostedService, RegisterWatch>();
        services.TryAddSingleton(RetentionPeriods.Default);
        services.AddSingleton<IHostedService, Retention>();
        services.AddSingleton<IHealthPart, StorageHealth>();
        return services;
    }
}

using Maatwerk.Bot.Loket;
using Maatwerk.Domain;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage;

namespace Maatwerk.Bot.Hosting;

/// <summary>Puts the house together: the database, the runtime, the dialogs and what they understand.</summary>
public static class MaatwerkExtensions
{
    public static IServiceCollection AddMaatwerk(
        this IServiceCollection services, BotFrameworkOptions options, string connectionString, string? managedIdentityClientId = null)
    {
        services.AddMaatwerkStorage(connectionString, options.IsDevelopment, managedIdentityClientId);
        services.AddBotRuntime<IDesk, MaatwerkBot>(options);
        services.AddSingleton<IActivityGuard, PersoonsgegevensGuard>();
        services.AddSingleton<IRecognizer>(_ => new ShortMessages(new Recognizer(new RegisterNames(Gazetteer.Default))));
        services.AddSingleton(_ => Dialogen.All());
        services.AddSingleton<DialogRunner<IDesk>>();
        services.AddSingleton<Loketronde>();
        services.AddHostedService(provider => provider.GetRequiredService<Loketronde>());
        return services;
    }
}

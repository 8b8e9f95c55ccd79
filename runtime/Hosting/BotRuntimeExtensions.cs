using System.Diagnostics.CodeAnalysis;
using Maatwerk.Runtime.Diagnostics;
using Maatwerk.Runtime.DirectLine;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Registers and maps the whole runtime.</summary>
public static class BotRuntimeExtensions
{
    /// <summary>
    /// Adds everything between HTTP and <typeparamref name="TBot"/>. The host adds <see cref="ITurnStore{TDesk}"/>, <see cref="IOutbox"/>,
    /// <see cref="IDirectLineLog"/>, <see cref="ISecretStore"/> and <see cref="IActivityGuard"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The settings are not complete; names all that is missing.</exception>
    public static IServiceCollection AddBotRuntime<TDesk, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TBot>(
        this IServiceCollection services, BotFrameworkOptions options)
        where TBot : class, IBot<TDesk>
    {
        BotFrameworkOptionsCheck.ThrowIfWrong(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BotTexts>();
        services.AddSingleton(options);
        services.AddSingleton(new ServiceHosts(options.AllowedHosts, options.IsDevelopment));
        services.AddSingleton(provider => new SigningKeys(Outgoing(), options.OpenIdMetadata, Clock(provider), LoggerOf(provider, "Maatwerk.Runtime.SigningKeys")));
        services.AddSingleton(provider => new TokenValidation(options.AppId, options.TokenIssuer, provider.GetRequiredService<SigningKeys>(), Clock(provider)));
        services.AddSingleton<BotMetrics>();
        services.AddSingleton<MetricsPage>();
        services.AddSingleton<InboundGate>();
        services.AddSingleton<IBot<TDesk>, TBot>();
        services.AddSingleton<IActivityProcessor, BotAdapter<TDesk>>();
        services.AddSingleton<OutageNotice>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddDirectLine();
        services.AddOutgoing();
        return services;
    }

    /// <summary>Maps POST /api/messages (other methods get 405) and Direct Line at /v3/directline.</summary>
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder endpoints)
    {
        MessagesEndpoint? messages = null;
        foreach (var warning in BotFrameworkOptionsCheck.Warnings(endpoints.ServiceProvider.GetRequiredService<BotFrameworkOptions>()))
            Log.SettingsWarning(LoggerOf(endpoints.ServiceProvider, "Maatwerk.Runtime"), warning);
        if (endpoints is IApplicationBuilder app) app.UseWebSockets();
        endpoints.MapDirectLine();
        endpoints.MapPost("/api/messages", (RequestDelegate)(http =>
            (messages ??= endpoints.ServiceProvider.GetRequiredService<MessagesEndpoint>()).HandleAsync(http)));
        return endpoints;
    }

    /// <summary>
    /// Maps GET /health/live and /health/ready; the parts are every registered <see cref="IHealthPart"/>. And GET /health/dead-letters, for who is on this machine.
    /// </summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", (RequestDelegate)HealthPages.LiveAsync);
        endpoints.MapGet("/health/dead-letters", (RequestDelegate)DeadLetterPage.WriteAsync);
        endpoints.MapGet("/health/ready", (RequestDelegate)(http => http.RequestServices.GetRequiredService<HealthPages>().ReadyAsync(http)));
        return endpoints;
    }

    /// <summary>Maps GET /metrics: counts of turns in the text form of Prometheus, without personal data.</summary>
    public static IEndpointRouteBuilder MapMetrics(this IEndpointRouteBuilder endpoints)
    {
        var page = endpoints.ServiceProvider.GetRequiredService<MetricsPage>();
        endpoints.MapGet("/metrics", (RequestDelegate)(http =>
        {
            http.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
            return http.Response.WriteAsync(page.Write());
        }));
        return endpoints;
    }

    private static void AddOutgoing(this IServiceCollection services)
    {
        services.TryAddSingleton<IConnectorTokens, ConnectorTokens>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(provider, Outgoing()));
        services.AddSingleton<OutboxCall>();
        services.AddSingleton<OutboxSender>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxSender>());
        services.AddSingleton<IHealthPart, OutboxHealth>();
        services.AddSingleton<IHealthPart, CredentialHealth>();
        services.AddSingleton<HealthPages>();
    }

    internal static HttpClient Outgoing() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(5) })
        {
            Timeout = TimeSpan.FromSeconds(15),
            MaxResponseContentBufferSize = 1024 * 1024,
        };

    internal static TimeProvider Clock(IServiceProvider provider) => provider.GetRequiredService<TimeProvider>();

    internal static ILogger LoggerOf(IServiceProvider provider, string name) => provider.GetRequiredService<ILoggerFactory>().CreateLogger(name);
}

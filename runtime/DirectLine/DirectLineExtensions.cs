using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Registers and maps our own Direct Line.</summary>
internal static class DirectLineExtensions
{
    public static void AddDirectLine(this IServiceCollection services)
    {
        services.TryAddSingleton(new DirectLineDevelopment(""));
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineGate>();
        services.AddSingleton<DirectLineTurns>();
        services.AddSingleton<DirectLineReader>();
        services.AddSingleton<DirectLineStream>();
        services.AddSingleton<DirectLineEndpoints>();
    }

    public static void MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v3/directline");
        group.MapPost("/tokens/generate", To(routes, direct => direct.GenerateAsync));
        group.MapPost("/tokens/refresh", To(routes, direct => direct.RefreshAsync));
        group.MapPost("/conversations", To(routes, direct => direct.StartAsync));
        group.MapGet("/conversations/{id}", To(routes, direct => direct.ReconnectAsync));
        group.MapPost("/conversations/{id}/activities", To(routes, direct => direct.SendAsync));
        group.MapGet("/conversations/{id}/activities", To(routes, direct => direct.ReadAsync));
        group.MapPost("/conversations/{id}/upload", To(routes, direct => direct.UploadAsync));
        group.MapGet("/conversations/{id}/stream", http => http.RequestServices.GetRequiredService<DirectLineStream>().HandleAsync(http));
    }

    private static RequestDelegate To(IEndpointRouteBuilder routes, Func<DirectLineEndpoints, RequestDelegate> choose)
    {
        RequestDelegate? handler = null;
        return http =>
        {
            if (handler is null)
            {
                var direct = routes.ServiceProvider.GetRequiredService<DirectLineEndpoints>();
                handler = direct.Guarded(choose(direct));
            }
            return handler(http);
        };
    }
}

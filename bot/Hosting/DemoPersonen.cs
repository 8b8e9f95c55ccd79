using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Bot.Hosting;

/// <summary>Who one can be on the chat page in Development. The first is the one this bot is for.</summary>
internal static class DemoPersonen
{
    private const int Hoofdpersoon = 4;

    /// <summary>Maps the list, for callers on this machine only.</summary>
    public static void MapDemoPersonen(this IEndpointRouteBuilder app) =>
        app.MapGet("/ontwikkeling/personen", context =>
            context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address)
                ? Results.NotFound().ExecuteAsync(context)
                : Results.Json(List(), DemoPersonenJson.Default.DemoPersoonArray).ExecuteAsync(context));

    private static DemoPersoon[] List() =>
        [.. DemoGebruikers.All.Select((wie, index) => (wie, index)).OrderBy(one => one.index + 1 != Hoofdpersoon).Select(one => Show(one.wie))];

    private static DemoPersoon Show(Gebruiker wie) =>
        new(wie.Id.ObjectId, wie.Id.TenantId, wie.Naam, $"{string.Join(" en ", Rollen(wie))}, {wie.Organisatie}");

    // Everyone who works in the field is a professional; the word is shown only where there is no other.
    private static IEnumerable<string> Rollen(Gebruiker wie) =>
        wie.Rollen.Where(rol => rol != Rol.Professional || wie.Rollen.Count == 1).Select(Name);

    private static string Name(Rol rol) => rol switch
    {
        Rol.LetVoorzitter => "onafhankelijk voorzitter",
        Rol.BeheerderOverbrugging => "beheerder overbrugging",
        Rol.AnalistSysteemleren => "analist systeemleren",
        _ => rol.ToString().ToLowerInvariant(),
    };
}

/// <summary>One person of the picker.</summary>
/// <param name="Id">Object id.</param>
/// <param name="TenantId">Tenant of the demo.</param>
/// <param name="Naam">Name, made up.</param>
/// <param name="Rol">Roles and organisation, as shown.</param>
internal sealed record DemoPersoon(string Id, string TenantId, string Naam, string Rol);

[JsonSerializable(typeof(DemoPersoon[]))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class DemoPersonenJson : JsonSerializerContext;

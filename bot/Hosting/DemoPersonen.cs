namespace Maatwerk.Bot.Hosting;

/// <summary>Who one can be on the chat page in Development, in the order of the picker. Their rights come from the seeded people, never from here.</summary>
internal static class DemoPersonen
{
    private const string Tenant = "00000000-0000-0000-0000-00000000000a";

    private static readonly DemoPersoon[] All =
    [
        Persoon(4, "Casusregisseur en maatwerkprofessional", "gemeente Utrecht"),
        Persoon(1, "Professional wijkteam", "organisatie die niet is aangesloten"),
        Persoon(2, "Maatwerkfunctionaris", "gemeente Zaanstad"),
        Persoon(3, "Maatwerkfunctionaris", "UWV"),
        Persoon(5, "Leidinggevende", "gemeente Utrecht"),
        Persoon(6, "Regievoerder", "LMM"),
        Persoon(7, "Tweede regievoerder", "LMM"),
        Persoon(8, "Onafhankelijk voorzitter", "LET"),
        Persoon(9, "Beheerder overbrugging", "LMM"),
        Persoon(10, "Registerbeheerder", "LMM"),
        Persoon(11, "Analist systeemleren", "LMM"),
        Persoon(12, "Organisatiebeheerder", "gemeente Utrecht"),
        Persoon(13, "Bestuurder (wethouder)", "gemeente Utrecht"),
        Persoon(14, "Bestuurder", "UWV"),
    ];

    /// <summary>Maps the list, for callers on this machine only.</summary>
    public static void MapDemoPersonen(this IEndpointRouteBuilder app) =>
        app.MapGet("/ontwikkeling/personen", context =>
            context.Connection.RemoteIpAddress is { } address && !System.Net.IPAddress.IsLoopback(address)
                ? Results.NotFound().ExecuteAsync(context)
                : Results.Json(All, DemoPersonenJson.Default.DemoPersoonArray).ExecuteAsync(context));

    private static DemoPersoon Persoon(int number, string rol, string organisatie) =>
        new($"00000000-0000-0000-0000-0000000000{number:00}", Tenant, $"{rol}, {organisatie}");
}

/// <summary>One person of the picker.</summary>
/// <param name="Id">Object id.</param>
/// <param name="TenantId">Tenant of the demo.</param>
/// <param name="Naam">Who it is, as shown.</param>
internal sealed record DemoPersoon(string Id, string TenantId, string Naam);

[System.Text.Json.Serialization.JsonSerializable(typeof(DemoPersoon[]))]
[System.Text.Json.Serialization.JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
internal sealed partial class DemoPersonenJson : System.Text.Json.Serialization.JsonSerializerContext;

using System.Text.Json;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.Http;

namespace Maatwerk.Runtime.Hosting;

/// <summary>One part of the readiness page.</summary>
public interface IHealthPart
{
    /// <summary>Name of the part, Dutch.</summary>
    string Name { get; }

    /// <summary>How it is now.</summary>
    Task<HealthReport> CheckAsync(CancellationToken cancellationToken);
}

/// <summary>How a part is.</summary>
/// <param name="IsReady">True when the bot can do its work as far as this part goes.</param>
/// <param name="Detail">What was seen, Dutch, without personal data.</param>
/// <param name="WhatToDo">What the operator should do, Dutch; null when all is well.</param>
public sealed record HealthReport(bool IsReady, string Detail, string? WhatToDo = null);

/// <summary>GET /health/live and GET /health/ready.</summary>
public sealed class HealthPages(IEnumerable<IHealthPart> parts)
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);

    /// <summary>200 as long as the process answers.</summary>
    public static Task LiveAsync(HttpContext http) => http.Response.WriteAsync("ok");

    /// <summary>200 when every part is ready, else 503; each part with what to do.</summary>
    public async Task ReadyAsync(HttpContext http)
    {
        var reports = await Task.WhenAll(parts.Select(part => CheckAsync(part, http.RequestAborted)));
        var ready = reports.All(part => part.Report.IsReady);
        http.Response.StatusCode = ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Indented = true, Encoder = Protocol.ProtocolJson.Wire.Options.Encoder });
        json.WriteStartObject();
        json.WriteBoolean("ready", ready);
        json.WriteStartArray("parts");
        foreach (var (name, report) in reports) Write(json, name, report);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, HealthReport report)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteBoolean("ready", report.IsReady);
        json.WriteString("detail", report.Detail);
        if (report.WhatToDo is { } advice) json.WriteString("whatToDo", advice);
        json.WriteEndObject();
    }

    private static async Task<(string Name, HealthReport Report)> CheckAsync(IHealthPart part, CancellationToken cancellationToken)
    {
        try { return (part.Name, await part.CheckAsync(cancellationToken).WaitAsync(MostTime, cancellationToken)); }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return (part.Name, new HealthReport(false, $"Geeft geen antwoord ({error.GetType().Name}).", "Bekijk het logboek rond dit tijdstip."));
        }
    }
}

/// <summary>The outbox: how much waits and what was given up.</summary>
internal sealed class OutboxHealth(IOutbox outbox, TimeProvider clock) : IHealthPart
{
    // Many at once is a busy moment that the channel's limits stretch out; many that are old is a channel that takes nothing.
    private const long Many = 1000;
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(15);

    public string Name => "uitgaande berichten";

    public async Task<HealthReport> CheckAsync(CancellationToken cancellationToken)
    {
        var counts = await outbox.CountAsync(cancellationToken);
        var reasons = counts.Dead == 0 ? [] : await outbox.ReasonsAsync(cancellationToken);
        var why = reasons.Count == 0 ? "" : $" ({string.Join("; ", reasons.Select(reason => $"{reason.Count} keer {reason.Reason}"))})";
        var detail = $"{counts.Waiting} wachten, {counts.Dead} opgegeven{why}.";
        return counts.Waiting < Many || await outbox.OldestAsync(cancellationToken) is not { } since || clock.GetUtcNow() - since < Old
            ? new HealthReport(true, detail, counts.Dead > 0 ? "Bekijk de opgegeven berichten op de machine zelf: GET /health/dead-letters. Ze zijn niet aangekomen." : null)
            : new HealthReport(false, detail, "Controleer of het kanaal bereikbaar is en of het geheim of certificaat van de bot nog geldig is.");
    }
}

/// <summary>The credential for the connector.</summary>
internal sealed class CredentialHealth(BotFrameworkOptions options) : IHealthPart
{
    public string Name => "registratie";

    public Task<HealthReport> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(options switch
    {
        { AppId.Length: 0 } => new HealthReport(true, "Geen registratie: alleen de webchat en hulpmiddelen op deze computer."),
        { HasCredential: true } => new HealthReport(true, "Registratie en toegangsmiddel zijn ingesteld."),
        _ => new HealthReport(false, "Er is een registratie, maar geen toegangsmiddel: antwoorden naar Teams blijven wachten.",
            "Stel MicrosoftAppPassword of MicrosoftAppCertificatePath in, of kies MicrosoftAppType=UserAssignedMSI."),
    });
}

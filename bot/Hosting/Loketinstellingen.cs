using System.Globalization;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Bot.Hosting;

/// <summary>How the loket is reached and works, from the settings. In Development there is a number and an address to try things with.</summary>
public static class Loketinstellingen
{
    private const int Jaar = 365;

    public static Loketgegevens From(IConfiguration settings, bool isDevelopment) => new(
        settings["Loket:Telefoon"] ?? (isDevelopment ? "088-000 00 01 (demo)" : null), settings["Loket:Email"], settings["Loket:Openingstijden"])
    {
        LetBemiddeling = settings["Loket:LetBemiddeling"] == "aan",
        Adres = AgendaEndpoint.Address(settings["Loket:Adres"] ?? (isDevelopment ? Own(settings["urls"]) : null)),
        Kanaal = settings["Loket:Kanaal"] is { Length: > 0 } kanaal ? kanaal : null,
        Bewaartermijn = Days(settings["Loket:BewaartermijnDagen"]),
    };

    // Where the program listens itself; every name of the machine is this machine.
    private static string Own(string? urls) => (string.IsNullOrEmpty(urls) ? "http://localhost:3978" : urls.Split(';')[0]).Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);

    private static TimeSpan Days(string? text) => string.IsNullOrWhiteSpace(text) ? TimeSpan.FromDays(Jaar)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0 ? TimeSpan.FromDays(days)
        : throw new InvalidOperationException($"Expected a number of days in Loket__BewaartermijnDagen, got '{text}'.");
}

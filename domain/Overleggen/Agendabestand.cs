using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Domain.Overleggen;

/// <summary>
/// The overleg as a file for any calendar (RFC 5545, RFC 5546). It names the casus by its number and nobody but functions: nothing of the inwoner.
/// </summary>
public static class Agendabestand
{
    public const string MediaType = "text/calendar";

    /// <summary>The same for the whole life of the overleg, so that a change replaces the entry.</summary>
    public static string Uid(Overleg overleg) => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(overleg.Id)))[..32]}@maatwerk.invalid";

    public static string FileName(Overleg overleg) => $"casusoverleg-{overleg.Nummer}.ics";

    /// <summary>The file, or null when no moment was ever fixed. An overleg that was called off gives a cancellation.</summary>
    public static string? Write(Overleg overleg, DateTimeOffset nu)
    {
        if (overleg.Moment is not { } begin) return null;
        var cancelled = overleg.Status == OverlegStatus.Afgezegd;
        var file = new IcalRegels()
            .Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//Maatwerk.Bot//Casusoverleg//NL").Add("CALSCALE", "GREGORIAN").Add("METHOD", cancelled ? "CANCEL" : "REQUEST")
            .Add("BEGIN", "VEVENT").Add("UID", Uid(overleg)).Instant("DTSTAMP", nu).Add("SEQUENCE", overleg.Reeks.ToString(CultureInfo.InvariantCulture))
            .Instant("DTSTART", begin).Instant("DTEND", begin + Overleg.Duur)
            .Text("SUMMARY", $"Casusoverleg {overleg.Nummer}")
            .Text("DESCRIPTION", string.Join("\n", new[] { overleg.Link is null ? null : $"Meedoen: {overleg.Link}", $"Agenda en antwoorden: typ ‘overleg {overleg.Nummer}’ bij de assistent." }.Where(line => line is not null)));
        if (overleg.Link is { } link) file.Text("LOCATION", link).Add("URL", link);
        file.Add($"ORGANIZER;CN={IcalRegels.Parameter(overleg.OrganisatorFunctie)}", Address(overleg.OrganisatorEmail));
        foreach (var genodigde in overleg.Genodigden.Where(one => one.Email is not null))
            file.Add($"ATTENDEE;CN={IcalRegels.Parameter(genodigde.Ingang ?? genodigde.Partij)};ROLE=REQ-PARTICIPANT;PARTSTAT={PartStat(genodigde.Kan(begin))};RSVP=TRUE", Address(genodigde.Email));
        return file.Add("CLASS", "CONFIDENTIAL").Add("STATUS", cancelled ? "CANCELLED" : "CONFIRMED").Add("TRANSP", "OPAQUE")
            .Add("END", "VEVENT").Add("END", "VCALENDAR").ToString();
    }

    // An organiser is required; where no address is known, one that cannot be mailed says so.
    private static string Address(string? email) => email is null || email.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) ? "invalid:nomail" : $"mailto:{email}";

    private static string PartStat(bool? kan) => kan switch { true => "ACCEPTED", false => "DECLINED", null => "NEEDS-ACTION" };
}

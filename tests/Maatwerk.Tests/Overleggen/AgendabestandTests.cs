using System.Text;
using Maatwerk.Domain.Overleggen;
using static Maatwerk.Tests.Overleggen.Overlegvoorbeeld;

namespace Maatwerk.Tests.Overleggen;

/// <summary>The calendar file, byte for byte as RFC 5545 and RFC 5546 ask.</summary>
public class AgendabestandTests
{
    private const string Link = "https://teams.example/l/meetup-join/19%3ameeting_NjE0OGQ4ZDItZTcyYy00YjA0LWI5ZjEtYWZhZmY%40thread.v2/0";

    [Fact]
    public void A_request_is_these_bytes_exactly() => Agendabestand.Write(Vastgelegd(Link), Nu).ShouldBe(string.Join("\r\n",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Maatwerk.Bot//Casusoverleg//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        $"UID:{Agendabestand.Uid(Vastgelegd())}",
        "DTSTAMP:20261122T090000Z",
        "SEQUENCE:0",
        "DTSTART:20261124T090000Z",
        "DTEND:20261124T100000Z",
        "SUMMARY:Casusoverleg MW-2026-000123",
        "DESCRIPTION:Meedoen: https://teams.example/l/meetup-join/19%3ameeting_NjE0O",
        " GQ4ZDItZTcyYy00YjA0LWI5ZjEtYWZhZmY%40thread.v2/0\\nAgenda en antwoorden: ty",
        " p ‘overleg MW-2026-000123’ bij de assistent.",
        "LOCATION:https://teams.example/l/meetup-join/19%3ameeting_NjE0OGQ4ZDItZTcyY",
        " y00YjA0LWI5ZjEtYWZhZmY%40thread.v2/0",
        "URL:https://teams.example/l/meetup-join/19%3ameeting_NjE0OGQ4ZDItZTcyYy00Yj",
        " A0LWI5ZjEtYWZhZmY%40thread.v2/0",
        "ORGANIZER;CN=\"Casusregisseur Gemeente Utrecht\":mailto:toegang@utrecht.examp",
        " le",
        "ATTENDEE;CN=\"Maatwerkteam UWV, regio ^'Midden^'; Utrecht\";ROLE=REQ-PARTICIP",
        " ANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:maatwerk@uwv.example",
        "CLASS:CONFIDENTIAL",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
        ""));

    [Fact]
    public void A_strict_reader_gets_back_what_was_meant()
    {
        var read = IcalLezer.Read(Agendabestand.Write(Vastgelegd(Link).Apply(Antwoord(VanUwv, "UWV", (Dinsdag, true))), Nu)!);
        read["METHOD"].ShouldBe("REQUEST");
        read["LOCATION"].ShouldBe(Link);
        read["DESCRIPTION"].ShouldBe($"Meedoen: {Link}\nAgenda en antwoorden: typ ‘overleg MW-2026-000123’ bij de assistent.");
        read.Keys.Single(key => key.StartsWith("ATTENDEE", StringComparison.Ordinal)).ShouldContain("PARTSTAT=ACCEPTED");
    }

    [Fact]
    public void Somebody_else_s_reader_gets_back_what_was_meant()
    {
        var calendar = Ical.Net.Calendar.Load(Agendabestand.Write(Vastgelegd(Link), Nu)!)!;
        var read = calendar.Events.Single();
        calendar.Method.ShouldBe("REQUEST");
        (read.Uid, read.Sequence, read.Summary, read.Location, read.Status).ShouldBe((Agendabestand.Uid(Vastgelegd()), 0, "Casusoverleg MW-2026-000123", Link, "CONFIRMED"));
        read.DtStart!.AsUtc.ShouldBe(Dinsdag.UtcDateTime);
        read.DtEnd!.AsUtc.ShouldBe(Dinsdag.UtcDateTime.AddHours(1));
        read.Description.ShouldBe($"Meedoen: {Link}\nAgenda en antwoorden: typ ‘overleg MW-2026-000123’ bij de assistent.");
        read.Organizer!.Value!.ToString().ShouldBe("mailto:toegang@utrecht.example");
        read.Attendees.Single().Value!.ToString().ShouldBe("mailto:maatwerk@uwv.example");
    }

    [Fact]
    public void A_change_raises_the_sequence_and_keeps_the_name_and_calling_off_is_a_cancellation()
    {
        var first = Vastgelegd();
        var moved = first.Apply(new OverlegStap(OverlegTrigger.StelAndereMomentenVoor, Regisseur, Nu) { Momenten = [Donderdag] }).Apply(Vast(Donderdag));
        var off = moved.Apply(new OverlegStap(OverlegTrigger.ZegAf, Regisseur, Nu) { Reden = "Opgelost." });
        var files = new[] { first, moved, off }.Select(overleg => IcalLezer.Read(Agendabestand.Write(overleg, Nu)!)).ToList();

        files.Select(file => file["SEQUENCE"]).ShouldBe(["0", "1", "2"]);
        files.Select(file => file["UID"]).Distinct().Count().ShouldBe(1);
        files.Select(file => (file["METHOD"], file["STATUS"])).ShouldBe([("REQUEST", "CONFIRMED"), ("REQUEST", "CONFIRMED"), ("CANCEL", "CANCELLED")]);
        files[1]["DTSTART"].ShouldBe("20261126T133000Z");
    }

    [Fact]
    public void Nothing_is_in_it_but_the_number_of_the_casus()
    {
        var file = Agendabestand.Write(Vastgelegd(), Nu)!;
        file.ShouldNotContain("Eén plan");
        file.ShouldNotContain("Demo");
        file.ShouldContain("MW-2026-000123");
    }

    [Fact]
    public void Before_a_moment_is_fixed_there_is_no_file() => Agendabestand.Write(Voorgesteld(), Nu).ShouldBeNull();

    [Fact]
    public void What_somebody_typed_cannot_begin_a_line_of_its_own()
    {
        var overleg = Leeg with { OrganisatorFunctie = "Regisseur\r\nATTACH:https://kwaad.example\"", OrganisatorEmail = "a@b.example\r\nX:y" };
        var file = Agendabestand.Write(overleg.Apply(Voorstel).Apply(Vast(Dinsdag)), Nu)!;
        file.ShouldNotContain("\r\nATTACH");
        IcalLezer.Read(file).Keys.ShouldContain(key => key.StartsWith("ORGANIZER;CN=\"Regisseur^nATTACH", StringComparison.Ordinal));
        file.ShouldContain("invalid:nomail");
    }

    [Theory]
    [InlineData("é", 40)]
    [InlineData("€", 60)]
    [InlineData("👍", 50)]
    [InlineData("a", 400)]
    public void Lines_are_folded_at_75_octets_and_never_within_a_character(string letter, int times)
    {
        var text = string.Concat(Enumerable.Repeat(letter, times));
        var file = new Domain.Kalender.IcalRegels().Text("SUMMARY", text).ToString();
        file.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        file.Replace("\r\n ", "", StringComparison.Ordinal).ShouldBe($"SUMMARY:{text}\r\n");
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)).ShouldNotContain('\uFFFD');
    }
}

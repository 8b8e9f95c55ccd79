using Maatwerk.Domain.Overleggen;
using static Maatwerk.Tests.Overleggen.Overlegvoorbeeld;

namespace Maatwerk.Tests.Overleggen;

/// <summary>When somebody can be there, in the words people use. + is yes, - is no, ? is not said; in the order of the moments.</summary>
public class BeschikbaarheidTests
{
    // Tuesday 24 November 10.00, Thursday 26 November 14.30, Wednesday 2 December 9.00.
    private static readonly DateTimeOffset[] Momenten = [Dinsdag, Donderdag, new(2026, 12, 2, 8, 0, 0, TimeSpan.Zero)];

    [Theory]
    [InlineData("kan dinsdag wel, donderdag niet", "+-?")]
    [InlineData("dinsdag wel, donderdag niet", "+-?")]
    [InlineData("Dinsdag kan ik niet, donderdag wel.", "-+?")]
    [InlineData("dinsdag en donderdag kan ik niet", "--?")]
    [InlineData("ik kan niet op dinsdag en donderdag", "--?")]
    [InlineData("ik kan dinsdag en donderdag", "++?")]
    [InlineData("woensdag is prima", "??+")]
    [InlineData("woensdag 2 december lukt, de rest niet", "--+")]
    [InlineData("alleen dinsdag", "+--")]
    [InlineData("Alleen dinsdag 24 november 2026, 10.00 uur", "+--")]
    [InlineData("altijd", "+++")]
    [InlineData("Ik kan altijd", "+++")]
    [InlineData("Ik kan nooit", "---")]
    [InlineData("geen enkel moment", "---")]
    [InlineData("alle momenten kunnen", "+++")]
    [InlineData("1 en 3", "+?+")]
    [InlineData("1 wel, 2 niet", "+-?")]
    [InlineData("de eerste wel maar de tweede niet", "+-?")]
    [InlineData("donderdag helaas verhinderd, verder geen bezwaar", "?-?")]
    [InlineData("ja", "+++")]
    [InlineData("nee helaas", "---")]
    [InlineData("maandag kan ik", "???")]
    [InlineData("wat is de agenda?", "???")]
    public void Is_read_as_it_is_meant_and_what_is_not_said_stays_open(string text, string wanted)
    {
        var said = Beschikbaarheid.Read(text, Momenten, Nu);
        string.Concat(Momenten.Select(moment => said.FirstOrDefault(one => one.Moment == moment) switch { null => '?', { Kan: true } => '+', _ => '-' })).ShouldBe(wanted);
    }
}

using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Danger is heard in nearly every wording, and hardly ever where there is none: measured on a labelled list of our own.</summary>
public class GevaarTests
{
    private static readonly List<(bool Danger, string Text)> List =
        [.. File.ReadLines(Path.Combine(Architecture.Repository.Root, "tests", "Maatwerk.Tests", "Gesprekken", "gevaar.csv")).Where(line => line.Length > 2 && line[0] != '#').Select(line => (line[0] == '1', line[2..]))];

    [Fact]
    public void Ninety_eight_in_a_hundred_dangers_are_heard()
    {
        var danger = List.Where(line => line.Danger).ToList();
        var missed = danger.Where(line => !Gevaar.IsAcuut(line.Text)).Select(line => line.Text).ToList();

        danger.Count.ShouldBeGreaterThanOrEqualTo(120);
        ((double)missed.Count / danger.Count).ShouldBeLessThanOrEqualTo(0.02, string.Join("\n", missed));
    }

    [Fact]
    public void At_most_eight_in_two_hundred_that_look_like_it_are_false_alarms()
    {
        var safe = List.Where(line => !line.Danger).ToList();
        var alarms = safe.Where(line => Gevaar.IsAcuut(line.Text)).Select(line => line.Text).ToList();

        safe.Count.ShouldBeGreaterThanOrEqualTo(150);
        ((double)alarms.Count / safe.Count).ShouldBeLessThanOrEqualTo(0.04, string.Join("\n", alarms));
    }
}

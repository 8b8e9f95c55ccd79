using Maatwerk.Domain.Understanding;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Tests.Understanding;

/// <summary>The model of danger beside the patterns: on wordings it was not made from, with its words, and from the sentences that stand in the repository.</summary>
public class GevaarModelTests
{
    private static readonly string Content = Path.Combine(Architecture.Repository.Root, "domain", "Content", "Understanding");

    private static readonly List<(bool Danger, string Text)> Fresh =
        [.. File.ReadLines(Path.Combine(Architecture.Repository.Root, "tests", "Maatwerk.Tests", "Understanding", "GevaarVers.csv")).Where(line => line.Length > 2 && line[0] != '#').Select(line => (line[0] == '1', line[2..]))];

    [Fact]
    public void Danger_in_fresh_wordings_is_heard_as_often_as_measured()
    {
        var danger = Fresh.FindAll(line => line.Danger);
        var missed = danger.FindAll(line => !Gevaar.IsAcuut(line.Text)).ConvertAll(line => line.Text);

        danger.Count.ShouldBeGreaterThanOrEqualTo(150);
        (1 - (double)missed.Count / danger.Count).ShouldBeGreaterThanOrEqualTo(0.82, string.Join("\n", missed));
    }

    [Fact]
    public void Fresh_messages_about_heavy_things_seldom_sound_the_alarm()
    {
        var safe = Fresh.FindAll(line => !line.Danger);
        var alarms = safe.FindAll(line => Gevaar.IsAcuut(line.Text)).ConvertAll(line => line.Text);

        safe.Count.ShouldBeGreaterThanOrEqualTo(230);
        ((double)alarms.Count / safe.Count).ShouldBeLessThanOrEqualTo(0.09, string.Join("\n", alarms));
    }

    [Theory]
    [InlineData("We praten al weken over de huur en de toeslag van dit gezin. De gemeente en het UWV wijzen naar elkaar. Gisteravond heeft zij een touw om haar nek gelegd. Kan er een overleg komen?")]
    [InlineData("hij heeft haar met haar hoofd tegen het aanrecht geslagen")]
    public void One_sentence_of_danger_in_a_message_is_enough(string text) => Gevaar.IsAcuut(text).ShouldBeTrue();

    [Fact]
    public void The_words_that_were_heard_are_named()
    {
        const string Danger = "zij zit met een scherf tegen haar pols op de badkamervloer";
        Gevaar.FiresPattern(Danger).ShouldBeFalse();
        Gevaar.Why(Danger).ShouldNotBeNullOrEmpty();
        Gevaar.Why("wie is de functionaris in Zwolle").ShouldBeNull();
    }

    [Fact]
    public void The_model_belongs_to_the_sentences_in_the_repository()
    {
        var sentences = new[] { "zinnen", "gevaar-zinnen" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Content, folder), "*.txt"));
        var words = GevaarModel.WordFiles.Select(file => Path.Combine(Content, file));

        GevaarModel.Embedded.Fingerprint.ShouldBe(TrainingSet.Fingerprint(sentences.Concat(words).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))), "sentences changed: run ./measure.sh train and commit gevaar.bin");
    }

    [Fact]
    public void No_fresh_line_is_a_sentence_the_model_was_made_from()
    {
        var learnt = Directory.GetFiles(Path.Combine(Content, "gevaar-zinnen"), "*.txt").SelectMany(File.ReadAllLines).ToHashSet(StringComparer.OrdinalIgnoreCase);

        learnt.Count.ShouldBeGreaterThan(1800);
        Fresh.ShouldAllBe(line => !learnt.Contains(line.Text));
    }

    [Fact]
    public void A_text_without_danger_is_listened_to_once_and_one_with_danger_is_not_remembered()
    {
        const string Safe = "de verhuurder wil een nieuwe afspraak maken", Danger = "hij staat met een mes voor de deur";
        Gevaar.IsAcuut(Safe).ShouldBeFalse();
        Gevaar.IsAcuut(Danger).ShouldBeTrue();
        Gevaar.Safe.Has(Safe).ShouldBeTrue();
        Gevaar.Safe.Has(Danger).ShouldBeFalse();
        Gevaar.IsAcuut(Danger).ShouldBeTrue();
    }
}

using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

public class RecognizerTests
{
    [Fact]
    public void Every_choice_says_why()
    {
        Vandaag.Recognize("wie is de maatwerkfunctionaris van het UWV").Why.ShouldContain("woord: maatwerkfunctionaris");
        Vandaag.Recognize("stop").Why.ShouldBe(["vaste zin"]);
    }

    [Fact]
    public void When_unsure_two_or_three_meanings_are_offered()
    {
        var results = Proefzinnen.Read().Select(p => Vandaag.Recognize(p.Text)).Where(r => r.Unsure).ToList();
        results.ShouldNotBeEmpty();
        results.ShouldAllBe(r => r.Likely.Count >= 2 && r.Likely.Count <= 3 && r.Likely[0].Intent == r.TopIntent);
    }

    [Fact]
    public void The_same_message_is_always_understood_the_same_way()
    {
        var other = new Recognizer(new RegisterNames(Maatwerk.Domain.Register.Namen.Gazetteer.Default));
        foreach (var (_, text) in Proefzinnen.Read())
        {
            var (first, second) = (Vandaag.Recognize(text), other.Recognize(text, Vandaag.Dag));
            second.TopIntent.ShouldBe(first.TopIntent);
            second.Score.ShouldBe(first.Score);
            second.Why.ShouldBe(first.Why);
        }
    }

    [Fact]
    public void Sentences_it_was_not_trained_on_are_understood_in_at_least_80_percent()
    {
        var all = Proefzinnen.Read();
        var wrong = all.Where(p => Vandaag.Recognize(p.Text).TopIntent != p.Intent).Select(p => $"{p.Intent}: {p.Text}").ToList();
        all.Count.ShouldBeGreaterThanOrEqualTo(130);
        ((double)wrong.Count / all.Count).ShouldBeLessThan(0.20, string.Join("\n", wrong));
    }

    [Fact]
    public void The_model_belongs_to_the_sentences_in_the_repository()
    {
        var folder = Path.Combine(Architecture.Repository.Root, "domain", "Content", "Understanding", "zinnen");
        var files = Directory.GetFiles(folder, "*.txt").Select(f => (Path.GetFileName(f), File.ReadAllText(f))).ToList();
        files.Select(f => Path.GetFileNameWithoutExtension(f.Item1)).ShouldBe(Intents.All, ignoreOrder: true);
        var words = TrainingSet.WordFiles.Select(f => (f, File.ReadAllText(Path.Combine(folder, "..", f))));
        LinearModel.Embedded.Fingerprint.ShouldBe(TrainingSet.Fingerprint(files.Concat(words)), "sentences changed: run ./measure.sh train and commit model.bin");
    }

    [Fact]
    public void A_shared_test_set_is_understood_when_it_is_there()
    {
        var file = Path.Combine(Architecture.Repository.Root, "..", "shared", "utterances", "examples.jsonl");
        if (!File.Exists(file)) return;
        var lines = File.ReadLines(file).Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement).ToList();
        var right = lines.Count(l => Vandaag.Recognize(l.GetProperty("text").GetString()!).TopIntent == l.GetProperty("intent").GetString());
        ((double)right / lines.Count).ShouldBeGreaterThanOrEqualTo(0.85);
    }
}

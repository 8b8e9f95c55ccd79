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
    public void Sentences_it_was_not_trained_on_are_understood_in_at_least_90_percent()
    {
        var all = Proefzinnen.Read();
        var wrong = all.Where(p => Vandaag.Recognize(p.Text).TopIntent != p.Intent).Select(p => $"{p.Intent}: {p.Text}").ToList();
        all.Count.ShouldBeGreaterThanOrEqualTo(130);
        ((double)wrong.Count / all.Count).ShouldBeLessThan(0.10, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("geen status, ik wil weten wie de functionaris van Tilburg is", Intents.FindFunctionaris)]
    [InlineData("ik wil hem niet intrekken maar aanvullen met een brief van het UWV", Intents.SupplementCasus)]
    [InlineData("niet indienen, alleen checken of deze casus past", Intents.CheckCasus)]
    public void What_is_denied_is_not_what_is_meant(string text, string expected) => Vandaag.Recognize(text).TopIntent.ShouldBe(expected);

    [Theory]
    [InlineData("Gezin met drie kinderen, vader is zijn baan kwijt en er komt een ontruiming. De gemeente zegt nee en het UWV reageert niet. Wie is de functionaris van Emmen?", Intents.FindFunctionaris)]
    [InlineData("Mevrouw is ziek, er is beslag gelegd en de kinderen gaan niet naar school. Het loopt al maanden. Ik wil een overleg plannen met alle partijen.", Intents.PlanOverleg)]
    public void In_a_story_the_sentence_that_asks_decides(string text, string expected) => Vandaag.Recognize(text).TopIntent.ShouldBe(expected);

    [Theory]
    [InlineData("wie is de maatwerkfunctionris van het uwv", Intents.FindFunctionaris)]
    [InlineData("ik wil n casus aanmldn", Intents.SubmitCasus)]
    [InlineData("kan ik iem vh loket spreken", Intents.ContactLoket)]
    public void Slips_and_abbreviations_are_read_through(string text, string expected) => Vandaag.Recognize(text).TopIntent.ShouldBe(expected);

    [Theory]
    [InlineData("cursus breien")]
    [InlineData("status van mijn pakketje")]
    [InlineData("mijn eigen huurtoeslag is gestopt")]
    [InlineData("LET op, de lift is kapot")]
    public void What_only_sounds_like_our_work_is_no_intent(string text) => Vandaag.Recognize(text).TopIntent.ShouldBe(Intents.None);

    [Fact]
    public void A_choice_for_sure_is_nearly_always_right_on_sentences_it_was_not_trained_on()
    {
        var sure = Proefzinnen.Read().Select(p => (p.Intent, Result: Vandaag.Recognize(p.Text))).Where(r => !r.Result.Unsure).ToList();
        sure.ShouldAllBe(r => r.Result.Score >= IntentModel.Embedded.Calibration.Sure);
        ((double)sure.Count(r => r.Result.TopIntent != r.Intent) / sure.Count).ShouldBeLessThan(0.05);
    }

    [Fact]
    public void The_same_sentences_give_the_same_model()
    {
        var names = new RegisterNames(Maatwerk.Domain.Register.Namen.Gazetteer.Default);
        (string, string)[] lines = [(Intents.CasusStatus, "hoe ver is {casus}"), (Intents.FindFunctionaris, "wie is de functionaris van {gem}"), (Intents.None, "wat voor weer wordt het")];
        double Score() => new Recognizer(names, new Trainer(names, lines).Train(_ => true, "test")).Recognize("hoe ver is zaak 12 van Tilburg", Vandaag.Dag).Score;
        Score().ShouldBe(Score());
    }

    [Fact]
    public void There_are_thousands_of_sentences_and_none_is_a_test_sentence()
    {
        var folder = Path.Combine(Architecture.Repository.Root, "domain", "Content", "Understanding", "zinnen");
        var lines = Directory.GetFiles(folder, "*.txt").SelectMany(File.ReadAllLines).Where(l => l.Length > 0 && l[0] != '#').ToHashSet(StringComparer.OrdinalIgnoreCase);
        lines.Count.ShouldBeGreaterThan(2500);
        Proefzinnen.Read().Where(p => lines.Contains(p.Text)).ShouldBeEmpty();
    }

    [Fact]
    public void The_model_belongs_to_the_sentences_in_the_repository()
    {
        var folder = Path.Combine(Architecture.Repository.Root, "domain", "Content", "Understanding", "zinnen");
        var files = Directory.GetFiles(folder, "*.txt").Select(f => (Path.GetFileName(f), File.ReadAllText(f))).ToList();
        files.Select(f => Path.GetFileNameWithoutExtension(f.Item1)).ShouldBe(Intents.All, ignoreOrder: true);
        var words = TrainingSet.WordFiles.Select(f => (f, File.ReadAllText(Path.Combine(folder, "..", f))));
        IntentModel.Embedded.Fingerprint.ShouldBe(TrainingSet.Fingerprint(files.Concat(words)), "sentences changed: run ./measure.sh train and commit model.bin");
    }

    [Fact]
    public void A_shared_test_set_is_understood_when_it_is_there()
    {
        var file = Path.Combine(Architecture.Repository.Root, "..", "shared", "utterances", "examples.jsonl");
        if (!File.Exists(file)) return;
        var lines = File.ReadLines(file).Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement).ToList();
        var right = lines.Count(l => Vandaag.Recognize(l.GetProperty("text").GetString()!).TopIntent == l.GetProperty("intent").GetString());
        ((double)right / lines.Count).ShouldBeGreaterThanOrEqualTo(0.95);
    }
}

using System.Globalization;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;
using Maatwerk.Measure.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>
/// Labelled messages of another hand than the training sentences, hard on purpose. Of <c>berichten.jsonl</c> the mistakes were looked at to learn from;
/// of <c>berichten-onbekeken.jsonl</c> nobody who works on the model looks at more than the figures. Both guard what was reached, a little below it.
/// </summary>
public class BerichtenTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Recognizer Recognizer = new(new RegisterNames(Gazetteer.Default));

    [Fact]
    public void Messages_that_were_learned_from_are_understood() => ShouldReach("berichten.jsonl", intent: 96, wrongAndConfident: 1.2, noneRecall: 95);

    [Fact]
    public void Messages_that_nobody_learned_from_are_understood_as_often_as_measured() => ShouldReach("berichten-onbekeken.jsonl", intent: 91, wrongAndConfident: 3, noneRecall: 90);

    [Fact]
    public void No_message_is_a_training_sentence_but_for_a_few_words()
    {
        var folder = Path.Combine(Architecture.Repository.Root, "domain", "Content", "Understanding", "zinnen");
        var sentences = Directory.GetFiles(folder, "*.txt").SelectMany(File.ReadAllLines).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Read("berichten.jsonl").Concat(Read("berichten-onbekeken.jsonl"))
            .Where(message => message.Text.Split(' ').Length > 4 && sentences.Contains(message.Text)).Select(message => message.Id).ShouldBeEmpty();
    }

    private static void ShouldReach(string file, double intent, double wrongAndConfident, double noneRecall)
    {
        var figures = new UtteranceReport([.. Read(file).Select(message => Outcome.Of(message, Recognizer, Today))]).Summary();
        double Figure(string name) => Convert.ToDouble(figures[name], CultureInfo.InvariantCulture);

        Figure("intent").ShouldBeGreaterThanOrEqualTo(intent);
        Figure("wrongAndConfident").ShouldBeLessThanOrEqualTo(wrongAndConfident);
        Figure("noneRecall").ShouldBeGreaterThanOrEqualTo(noneRecall);
        foreach (var (name, goal) in new[] { ("organisation", 97.0), ("municipality", 97.0), ("caseNumber", 95.0), ("date", 95.0), ("amount", 95.0), ("person", 90.0), ("domain", 92.0) })
            Figure(name).ShouldBeGreaterThanOrEqualTo(goal, name);
    }

    private static IReadOnlyList<Utterance> Read(string file) => Utterance.Read(Path.Combine(AppContext.BaseDirectory, "Understanding", file));
}

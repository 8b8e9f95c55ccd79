using Maatwerk.Cards.Model;
using Maatwerk.Measure.Cards;

namespace Maatwerk.Tests.Cards;

/// <summary>The official renderer draws every card without a word, and the official schema agrees. Needs npm packages and Chromium; ./test.sh installs both.</summary>
public class RenderTests
{
    private const string Needs = "npm install in tests/clients and Chromium are needed; ./test.sh does both.";

    [Fact]
    public async Task The_official_renderer_the_schema_and_axe_have_no_remark_on_any_card()
    {
        Assert.SkipUnless(CardRenderer.IsInstalled, Needs);
        (await ReportAsync(CardCatalogue.All(), CardChannel.Submit, fast: false)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_official_renderer_and_the_schema_have_no_remark_on_any_card_for_Teams()
    {
        Assert.SkipUnless(CardRenderer.IsInstalled, Needs);
        (await ReportAsync(CardCatalogue.All(), CardChannel.Execute, fast: true)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_text_of_a_user_becomes_anything_but_text_in_the_official_renderer()
    {
        Assert.SkipUnless(CardRenderer.IsInstalled, Needs);
        var withUserText = CardCatalogue.All(_ => "a").Zip(CardCatalogue.All(_ => "b")).Where(pair => CardText.Twin(pair.First.Card) != CardText.Twin(pair.Second.Card)).Select(pair => pair.First.Name).ToHashSet();
        withUserText.Count.ShouldBeGreaterThan(10);
        var nasty = Payloads.All.Chunk(16).SelectMany((some, i) => CardCatalogue.All(_ => string.Join('\n', some))
            .Where(example => withUserText.Contains(example.Name)).Select(example => example with { Name = $"{example.Name}-{i}" }));
        (await ReportAsync(nasty, CardChannel.Submit, fast: true)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> ReportAsync(IEnumerable<ExampleCard> examples, CardChannel channel, bool fast)
    {
        var folder = Directory.CreateTempSubdirectory("kaarten");
        try
        {
            foreach (var (name, card) in examples)
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{name}.card.json"), CardWriter.Write(card, channel, CardCatalogue.Origin).GetRawText());
            var reports = await CardRenderer.ReportAsync(folder.FullName, png: false, fast);
            reports.Count.ShouldBe(folder.GetFiles("*.card.json").Length);
            return [.. reports.SelectMany(report => report.Problems.Select(problem => $"{report.Card}: {problem}"))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using Maatwerk.Cards.Model;
using Maatwerk.Measure.Cards;

namespace Maatwerk.Tests.Cards;

/// <summary>The official renderer draws every card without a word, and the official schema agrees. Needs npm packages and Chromium; ./test.sh installs both.</summary>
public class RenderTests
{
    [Fact]
    public async Task The_official_renderer_and_schema_have_no_remark_on_any_card()
    {
        Assert.SkipUnless(CardRenderer.IsInstalled, "npm install in tests/clients and Chromium are needed; ./test.sh does both.");
        (await ReportAsync(CardCatalogue.All(), fast: false)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_text_of_a_user_becomes_anything_but_text_in_the_official_renderer()
    {
        Assert.SkipUnless(CardRenderer.IsInstalled, "npm install in tests/clients and Chromium are needed; ./test.sh does both.");
        var every = Payloads.All.Chunk(8).SelectMany((some, i) => CardCatalogue.All(text => string.Join('\n', some)).Select(example => example with { Name = $"{example.Name}-{i}" }));
        (await ReportAsync(every, fast: true)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> ReportAsync(IEnumerable<ExampleCard> examples, bool fast)
    {
        var folder = Directory.CreateTempSubdirectory("kaarten");
        try
        {
            foreach (var (name, card) in examples)
                foreach (var channel in fast ? [CardChannel.Submit] : Enum.GetValues<CardChannel>())
                    await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{name}.{channel}.card.json"), CardWriter.Write(card, channel, CardCatalogue.Origin).GetRawText());
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

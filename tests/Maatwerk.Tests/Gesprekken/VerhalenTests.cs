using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>The conversations in <c>verhalen/*.md</c>, each played on every database with a restart before every line.</summary>
public class VerhalenTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Gesprekken", "verhalen");

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var file in Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal))
                foreach (var row in TestDatabases.All) all.Add(file, row.Data);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_conversation_goes_as_it_is_written(string verhaal, string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        foreach (var gesprek in Conversations(await File.ReadAllTextAsync(Path.Combine(Folder, verhaal + ".md"))))
        {
            await using var bot = new TestBot(database.ConnectionString);
            await Gesprek.Play(bot, gesprek);
        }
    }

    [Fact]
    public void All_twelve_cases_have_a_conversation() =>
        Directory.GetFiles(Folder, "k*.md").Select(path => Path.GetFileName(path)![..3]).ShouldBe(Enumerable.Range(1, 12).Select(n => $"k{n:00}"), ignoreOrder: true);

    private static IEnumerable<string> Conversations(string markdown) =>
        markdown.Split("```gesprek\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]);
}

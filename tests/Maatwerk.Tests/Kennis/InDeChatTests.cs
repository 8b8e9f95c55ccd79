using Maatwerk.Domain.Kennis;
using Maatwerk.Measure.Kennis;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Kennis;

/// <summary>The same questions typed in the chat, where the recogniser first has to hear that it is a question.</summary>
public class InDeChatTests
{
    // Words of danger come before any answer.
    private const string Danger = "«Eerst de veiligheid»";

    [Fact]
    public async Task Most_questions_of_the_set_reach_their_article_in_one_turn()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        var vragen = Kennisvraag.Read(Path.Combine(AppContext.BaseDirectory, "Kennis", "vragen.jsonl")).FindAll(vraag => vraag.Kind == "answer");
        var wrong = new List<string>();
        for (var i = 0; i < vragen.Count; i++)
        {
            var said = Gezegd.Text(await bot.SayAsync(vragen[i].Text, @in: $"vraag-{i}"));
            if (!said.Contains(Danger) && !said.Contains($"«{Kennisbank.Default.Find(vragen[i].Expected[0])!.Vraag}»")) wrong.Add($"{vragen[i].Text} → {said.Split('\n')[0]}");
        }

        (1 - wrong.Count / (double)vragen.Count).ShouldBeGreaterThanOrEqualTo(0.88, string.Join("\n", wrong));
    }
}

using Maatwerk.Tests.Storage;
namespace Maatwerk.Tests.Gesprekken;
public class ZzTests
{
    [Fact]
    public async Task Opname()
    {
        foreach (var file in Directory.GetFiles("/tmp/zz", "*.txt").Order())
        {
            await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
            await using var bot = new TestBot(database.ConnectionString, restarts: false);
            var gesprek = new Gesprek(bot);
            var o = new List<string>();
            foreach (var line in File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0))
            {
                o.Add((line[0] is '(' ? "" : "> ") + line);
                if (line[0] is '(') { gesprek.Stage(line); continue; }
                if (line[0] is '#') continue;
                try { o.AddRange(Gesprek.Lines(await gesprek.SayAsync(line))); } catch (Exception e) { o.Add("EXC " + e.Message); }
            }
            await File.WriteAllLinesAsync(Path.ChangeExtension(file, ".out"), o);
        }
    }
}

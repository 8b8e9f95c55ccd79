using System.Text;
using System.Text.Json;
using Maatwerk.Cards.Model;

namespace Maatwerk.Measure.Cards;

/// <summary>Every card the product can send, written as JSON and drawn as PNG: light, dark and narrow.</summary>
public sealed class CardsVerb : IVerb
{
    public string Name => "cards";

    public string Usage => "DIR";

    public async Task<int> RunAsync(Arguments arguments)
    {
        var folder = arguments.Word(0, "the folder to write to");
        Directory.CreateDirectory(folder);
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, card) in CardCatalogue.All())
        {
            var json = CardWriter.Write(card, CardChannel.Submit, CardCatalogue.Origin).GetRawText();
            sizes[name] = Encoding.UTF8.GetByteCount(json);
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".card.json"), json);
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".txt"), CardText.Twin(card));
        }
        await CardRenderer.InstallAsync();
        var reports = await CardRenderer.ReportAsync(folder, png: true);
        Print(reports, sizes);
        return reports.All(report => report.Problems.Count == 0) ? 0 : 1;
    }

    private static void Print(IReadOnlyList<CardReport> reports, Dictionary<string, int> sizes)
    {
        Console.WriteLine($"{"card",-28}{"bytes",8}  problems");
        foreach (var report in reports)
        {
            Console.WriteLine($"{report.Card,-28}{sizes.GetValueOrDefault(report.Card),8}  {report.Problems.Count}");
            foreach (var problem in report.Problems) Console.WriteLine("    " + problem);
        }
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            cards = reports.Count,
            clean = reports.Count(report => report.Problems.Count == 0),
            largest_bytes = sizes.Values.Max(),
            schema = CardRenderer.Schema is not null,
        }));
    }
}

using System.Text.Json;
using Maatwerk.Cards.Model;

namespace Maatwerk.Measure.Cards;

/// <summary>Makes docs/kaarten.md and its pictures anew: each card as Teams gets it, drawn light, dark and narrow.</summary>
public sealed class GalleryVerb : IVerb
{
    public string Name => "gallery";

    public string Usage => "";

    public async Task<int> RunAsync(Arguments arguments)
    {
        var page = CardGallery.Write();
        var folder = Directory.CreateTempSubdirectory("kaarten-");
        try
        {
            foreach (var (name, card) in CardCatalogue.All())
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".card.json"), CardWriter.Write(card, CardChannel.Execute, CardCatalogue.Origin).GetRawText());
            await CardRenderer.InstallAsync();
            var reports = await CardRenderer.ReportAsync(folder.FullName, png: true);
            if (Directory.Exists(CardGallery.Pictures)) Directory.Delete(CardGallery.Pictures, recursive: true);
            Directory.CreateDirectory(CardGallery.Pictures);
            await CardRenderer.CombineAsync(folder.FullName, CardGallery.Pictures);
            await File.WriteAllTextAsync(CardGallery.Page, page);
            return Print(reports);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Print(IReadOnlyList<CardReport> reports)
    {
        foreach (var report in reports)
            foreach (var problem in report.Problems) Console.WriteLine($"{report.Card,-36}{problem}");
        var pictures = new DirectoryInfo(CardGallery.Pictures).GetFiles("*.png");
        Console.WriteLine(JsonSerializer.Serialize(new { cards = reports.Count, pictures = pictures.Length, bytes = pictures.Sum(file => file.Length), largest_bytes = pictures.Max(file => file.Length) }));
        return reports.All(report => report.Problems.Count == 0) && pictures.Length == reports.Count ? 0 : 1;
    }
}

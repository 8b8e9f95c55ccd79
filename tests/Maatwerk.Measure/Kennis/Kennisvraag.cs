using System.Text.Json;
using Maatwerk.Domain.Kennis;

namespace Maatwerk.Measure.Kennis;

/// <summary>One labelled question: a line of the file.</summary>
/// <param name="Expected">Ids of the articles that answer it; none when nothing does.</param>
/// <param name="Asks">Id of the word with more meanings that must be asked about, or null.</param>
/// <param name="Part">Part of the set: what the search was adjusted on, or what it is held against.</param>
public sealed record Kennisvraag(string Id, string Text, string[] Expected, string? Asks = null, string? Part = null)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public string Kind => Asks is not null ? "more meanings" : Expected.Length == 0 ? "no answer" : "answer";

    public static List<Kennisvraag> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Trim().Length > 0).Select(line => JsonSerializer.Deserialize<Kennisvraag>(line, Web)!)];

    /// <summary>Holds what the knowledge base does against the label.</summary>
    public Kennisscore Judge(Kennisbank bank)
    {
        var doubt = bank.FindDoubt(Text)?.Id;
        var found = bank.Search(Text);
        var place = found.Treffers.ToList().FindIndex(one => Expected.Contains(one.Artikel.Id)) + 1;
        var right = Asks is not null ? doubt == Asks
            : Expected.Length == 0 ? doubt is null && found.Antwoord is null
            : doubt is null && place == 1 && found.Antwoord is not null;
        return new(this, right, doubt is null ? place : 0, doubt ?? (found.Antwoord is { } artikel ? artikel.Id : null), found.Treffers.Count > 0 ? found.Treffers[0].Score : 0);
    }
}

/// <summary>What came of one question.</summary>
/// <param name="Right">The right article first and given as the answer; or rightly no answer; or the right doubt asked.</param>
/// <param name="Place">Place of the right article, from 1; 0 when it is not among those found.</param>
/// <param name="Got">Article or doubt that was given, or null.</param>
public sealed record Kennisscore(Kennisvraag Vraag, bool Right, int Place, string? Got, double Score)
{
    public bool InThree => Place is > 0 and <= 3;
}

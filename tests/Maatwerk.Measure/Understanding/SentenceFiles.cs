using Maatwerk.Domain.Understanding;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Measure.Understanding;

/// <summary>The training sentences of the repository, read from disk.</summary>
public static class SentenceFiles
{
    public static string Folder => Path.Combine(Root(), "domain", "Content", "Understanding", "zinnen");

    public static string ModelFile => Path.Combine(Root(), "domain", "Content", "Understanding", "model.bin");

    static string DangerFolder => Path.Combine(Folder, "..", "gevaar-zinnen");

    public static string DangerModelFile => Path.Combine(Folder, "..", "gevaar.bin");

    /// <summary>Every file of sentences, by name and content.</summary>
    static IEnumerable<(string Name, string Content)> Read(string? folder = null) =>
        Directory.GetFiles(folder ?? Folder, "*.txt").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)));

    /// <summary>Fingerprint of all that the model is made from: the sentences, and the words that become features.</summary>
    public static string Fingerprint() =>
        TrainingSet.Fingerprint(Read().Concat(TrainingSet.WordFiles.Select(f => (f, File.ReadAllText(Path.Combine(Folder, "..", f))))));

    /// <summary>Every line of every file, with its intent.</summary>
    public static IReadOnlyList<(string Intent, string Line)> Lines() =>
        [.. Read().SelectMany(f => Content(f.Content).Select(l => (Intent(f.Name), l)))];

    /// <summary>Fingerprint of all that the model of danger is made from.</summary>
    public static string DangerFingerprint() =>
        TrainingSet.Fingerprint(Read().Concat(Read(DangerFolder)).Concat(GevaarModel.WordFiles.Select(f => (f, File.ReadAllText(Path.Combine(Folder, "..", f))))));

    /// <summary>Danger, what only looks like it, and the lines of the intents in which no pattern hears danger.</summary>
    public static IReadOnlyList<GevaarZin> DangerLines() =>
        [.. Read(DangerFolder).SelectMany(f => Content(f.Content).Select(l => new GevaarZin(f.Name == "acuut.txt", IsOrdinary: false, l))), .. Lines().Where(l => !Gevaar.FiresPattern(TrainingSet.Expand(l.Line)[0])).Select(l => new GevaarZin(IsDanger: false, IsOrdinary: true, l.Line))];

    static IEnumerable<string> Content(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#');

    static string Intent(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return Intents.All.Contains(name) ? name : throw new InvalidDataException($"Expected a file named after an intent in {Folder}; got {file}.");
    }

    static string Root()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Maatwerk.Bot.sln"))) return folder.FullName;
        throw new UsageException("Run this from inside the repository.");
    }
}

using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding;

/// <summary>The training sentences of the repository, read from disk.</summary>
public static class SentenceFiles
{
    public static string Folder => Path.Combine(Root(), "domain", "Content", "Understanding", "zinnen");

    public static string ModelFile => Path.Combine(Root(), "domain", "Content", "Understanding", "model.bin");

    /// <summary>Every file of sentences, by name and content.</summary>
    static IEnumerable<(string Name, string Content)> Read() =>
        Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)));

    /// <summary>Fingerprint of all that the model is made from: the sentences, and the words that become features.</summary>
    public static string Fingerprint() =>
        TrainingSet.Fingerprint(Read().Concat(TrainingSet.WordFiles.Select(f => (f, File.ReadAllText(Path.Combine(Folder, "..", f))))));

    /// <summary>Every line of every file, with its intent.</summary>
    public static IReadOnlyList<(string Intent, string Line)> Lines() =>
        [.. Read().SelectMany(f => f.Content.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => (Intent(f.Name), l)))];

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

using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Dialogs.Zoek;

/// <summary>Corrects a search by its names: "nee, Tilburg" puts another place in it, "ik bedoelde SVB" another organisation.</summary>
internal static class Zoekwoorden
{
    public static Gehoord<string>? Find(string text, DateTimeOffset now)
    {
        var named = Names(text);
        return named.Count == 0 ? null : new(string.Join(' ', named.Select(name => name.Getypt)), string.Join(' ', named.Select(name => name.Getypt)));
    }

    /// <summary>The earlier search with each new name in the place of the old one of its kind, or after it when there was none.</summary>
    public static string Replace(string earlier, string found, HearInput input)
    {
        var search = earlier;
        foreach (var kind in Names(found).GroupBy(name => name.Doel))
        {
            var anew = string.Join(' ', kind.Select(name => name.Getypt));
            var old = Names(search).Where(name => name.Doel == kind.Key).OrderByDescending(name => name.Start).ToList();
            foreach (var name in old) search = search.Remove(name.Start, name.Length);
            search = old.Count == 0 ? $"{search.TrimEnd(' ', '?', '.')} {anew}" : search.Insert(old[^1].Start, anew);
        }
        return string.Join(' ', search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<Vermelding> Names(string text) => [.. Gazetteer.Default.Find(text, Leeswijze.Zoekregel).Where(name => !name.Ontkend)];
}

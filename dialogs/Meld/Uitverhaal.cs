using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Dialogs.Meld;

/// <summary>Answers to single questions that stand in a text about a household, as <see cref="StoryReader"/> reads it.</summary>
internal static class Uitverhaal
{
    public static Gehoord<string>? Huishouden(string text, DateTimeOffset now) => One(Read(text, now).HuishoudenSchets);

    public static Gehoord<string>? Geprobeerd(string text, DateTimeOffset now) => One(Read(text, now).Geprobeerd);

    public static Gehoord<DateOnly?>? Deadline(string text, DateTimeOffset now) => Read(text, now).Deadline is { } day ? new(day.Value, day.Words) : null;

    // Two places in one text: which of them is the household's is not ours to guess.
    public static Gehoord<string>? Gemeente(string text, DateTimeOffset now) => Read(text, now).Gemeenten is [var only] ? new(only.Value.Code, only.Words) : null;

    public static Gehoord<string>? Urgentie(string text, DateTimeOffset now) =>
        Read(text, now).Urgentie is { Count: > 0 } all ? new(string.Join(", ", all.Select(found => found.Value)), Words(all)) : null;

    public static Gehoord<List<string>>? Gesproken(string text, DateTimeOffset now) => Several(Read(text, now).Gesproken, name => name);

    public static Gehoord<List<string>>? Knelpunten(string text, DateTimeOffset now) => Several(Read(text, now).Knelpunten, kind => kind.ToString());

    // One of a kind is a word that happened to be said; the question is about two or more.
    public static Gehoord<List<string>>? Leefgebieden(string text, DateTimeOffset now) => Read(text, now).Leefgebieden is { Count: > 1 } all ? Several(all, area => area.ToString()) : null;

    public static Gehoord<List<string>>? Partijen(string text, DateTimeOffset now)
    {
        var story = Read(text, now);
        List<Found<string>> all = [.. story.Organisaties.Select(found => new Found<string>(found.Value.Naam, found.Words)), .. story.AnderePartijen];
        return all.Count > 1 ? Several(all, name => name) : null;
    }

    public static Func<string, DateTimeOffset, Gehoord<string>?> Voorwaarde(string conditie) => (text, now) => Said(Read(text, now).Voorwaarden, conditie);

    public static Func<string, DateTimeOffset, Gehoord<string>?> Veld(string naam) => (text, now) => Said(Read(text, now).Velden, naam);

    private static Story Read(string text, DateTimeOffset now) => RecentStories.Read(text, Nederland.Day(now));

    private static Gehoord<string>? Said(IReadOnlyDictionary<string, Found<Antwoord>> all, string key) =>
        all.TryGetValue(key, out var found) && found.Value != Antwoord.Onbekend ? new(found.Value.ToString(), found.Words) : null;

    private static Gehoord<string>? One(Found<string>? found) => found is { } one ? new(one.Value, one.Words) : null;

    private static Gehoord<List<string>>? Several<T>(IReadOnlyList<Found<T>> all, Func<T, string> id) =>
        all.Count == 0 ? null : new([.. all.Select(found => id(found.Value)).Distinct(StringComparer.Ordinal)], Words(all));

    private static string Words<T>(IReadOnlyList<Found<T>> all) => string.Join(' ', all.Select(found => found.Words));
}

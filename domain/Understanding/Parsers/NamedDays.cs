namespace Maatwerk.Domain.Understanding;

/// <summary>Days with a name of their own: vandaag, morgen, overmorgen, gisteren, kerst, oudjaar.</summary>
internal static class NamedDays
{
    static readonly Dictionary<string, int> s_near = new(StringComparer.Ordinal)
    {
        ["vandaag"] = 0, ["vndaag"] = 0, ["vanavond"] = 0, ["vanmiddag"] = 0, ["vanochtend"] = 0, ["vanmorgen"] = 0, ["vannacht"] = 0, ["heden"] = 0,
        ["morgen"] = 1, ["mrgn"] = 1, ["morge"] = 1, ["morgenochtend"] = 1, ["morgenmiddag"] = 1, ["morgenavond"] = 1, ["morgenvroeg"] = 1,
        ["overmorgen"] = 2, ["overmrgn"] = 2, ["gisteren"] = -1, ["gister"] = -1, ["gisteravond"] = -1, ["gistermiddag"] = -1, ["gisterochtend"] = -1, ["gisterenavond"] = -1, ["gisterenmiddag"] = -1, ["eergisteren"] = -2,
    };
    static readonly Dictionary<string, (int Month, int Day)> s_feasts = new(StringComparer.Ordinal)
    {
        ["kerst"] = (12, 25), ["kerstmis"] = (12, 25), ["kerstdag"] = (12, 25), ["sinterklaas"] = (12, 5), ["pakjesavond"] = (12, 5), ["oudjaar"] = (12, 31), ["oudjaarsdag"] = (12, 31), ["oudejaarsdag"] = (12, 31),
        ["nieuwjaar"] = (1, 1), ["nieuwjaarsdag"] = (1, 1), ["koningsdag"] = (4, 27), ["bevrijdingsdag"] = (5, 5), ["driekoningen"] = (1, 6), ["kerstavond"] = (12, 24),
    };

    public static DateHit? Read(TokenizedText text, int at, DateOnly today)
    {
        var word = text.At(at).Norm;
        if (s_near.TryGetValue(word, out var days)) return IsGreeting(text, at) ? null : new DateHit(today.AddDays(days), 1);
        if (!s_feasts.TryGetValue(word, out var feast)) return null;
        var day = new DateOnly(today.Year, feast.Month, feast.Day + (word == "kerstdag" && text.At(at - 1).Norm is "tweede" or "2e" ? 1 : 0));
        return new DateHit(MonthDays.Place(day, text, at, at, today), 1);
    }

    static bool IsGreeting(TokenizedText text, int at) =>
        text.At(at).Norm is "morgen" or "morge" && (text.At(at - 1).Norm is "goede" or "goeie" or "goeden" or "s" or "elke" or "iedere" || (at == 0 && (text.At(1).Text is "," or "!" || text.At(1).Norm is "allemaal" or "samen" or "collega" or "team")));
}

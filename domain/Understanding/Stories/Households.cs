using System.Globalization;

namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>A sketch of the household in age bands, from words such as "moeder (34) met twee kinderen van 5 en 9". Says nothing that the text does not say.</summary>
internal static class Households
{
    static readonly HashSet<string> s_adults = ["moeder", "vader", "man", "vrouw", "meneer", "mevrouw", "mevr", "dhr", "weduwe", "weduwnaar", "oma", "opa", "student", "studente", "jongere", "jongeman", "jongen", "meisje", "statushouder", "partner", "vriendin", "vriend", "huurder", "ouder"];
    static readonly HashSet<string> s_before = ["jonge", "kleine", "minderjarige", "schoolgaande", "thuiswonende", "haar", "zijn", "hun"];
    static readonly Dictionary<string, string> s_pairs = new(StringComparer.Ordinal) { ["echtpaar"] = "2 volwassenen", ["stel"] = "2 volwassenen", ["ouders"] = "2 volwassenen", ["paar"] = "2 volwassenen", ["gezin"] = "gezin", ["eenoudergezin"] = "1 ouder", ["alleenstaande"] = "alleenstaande" };
    static readonly Dictionary<string, string?> s_children = new(StringComparer.Ordinal)
    {
        ["kind"] = null, ["kinderen"] = null, ["kids"] = null, ["kindje"] = null, ["kindjes"] = null, ["dochter"] = null, ["dochters"] = null, ["zoon"] = null, ["zoons"] = null, ["zonen"] = null, ["zoontje"] = "4–11", ["dochtertje"] = "4–11",
        ["baby"] = "0–3", ["babytje"] = "0–3", ["peuter"] = "0–3", ["peuters"] = "0–3", ["kleuter"] = "4–11", ["kleuters"] = "4–11", ["puber"] = "12–17", ["pubers"] = "12–17", ["tiener"] = "12–17", ["tieners"] = "12–17", ["tweeling"] = null,
    };

    public static Found<string>? Find(TokenizedText text)
    {
        var parts = new List<string>();
        var words = new List<string>();
        for (var i = 0; i < text.Count; i++)
        {
            var (part, last) = Child(text, i) ?? Adult(text, i) ?? ("", i);
            if (part.Length == 0 || parts.Exists(known => known == part || known.StartsWith($"{part} (", StringComparison.Ordinal))) continue;
            parts.Add(part);
            words.Add(text.Slice(First(text, i), last));
            i = last;
        }
        parts.RemoveAll(p => p is "gezin" or "alleenstaande" && parts.Exists(q => q != p && (s_adults.Contains(q.Split(' ')[0]) || s_pairs.ContainsValue(q))));
        return parts.Count == 0 || parts is ["gezin"] ? null : new Found<string>(string.Join(", ", parts), string.Join(" … ", words));
    }

    /// <summary>The number and the small words before a noun belong to it: "drie jonge kinderen".</summary>
    static int First(TokenizedText text, int at)
    {
        while (at > 0 && (s_before.Contains(text.At(at - 1).Norm) || DutchNumbers.Read(text, at - 1) is not null)) at--;
        return at;
    }

    static (string, int)? Child(TokenizedText text, int at)
    {
        if (!s_children.TryGetValue(text.At(at).Norm, out var band) || text.At(at - 1).Norm is "per" or "geen" || text.At(at + 1).Norm is "en" && text.At(at + 2).Norm is "jeugd") return null;
        var (ages, last) = Ages(text, at);
        var plural = text.At(at).Norm is "kinderen" or "kids" or "kindjes" or "dochters" or "zoons" or "zonen" or "pubers" or "tieners" or "kleuters" or "peuters";
        var count = Count(text, at) ?? (text.At(at).Is("tweeling") ? 2 : plural ? ages.Count : 1);
        if (ages.Exists(a => a >= 18)) return ages.Count == 1 ? ($"{text.At(at).Norm} ({Band(ages[0])})", last) : null;
        var bands = ages.Count > 0 ? ages.Select(Band).Distinct().ToList() : band is null ? [] : [band];
        var noun = count == 1 ? "1 kind" : count == 0 ? "kinderen" : $"{count} kinderen";
        return (bands.Count == 0 ? noun : $"{noun} ({string.Join(", ", bands)})", last);
    }

    static (string, int)? Adult(TokenizedText text, int at)
    {
        var word = text.At(at).Norm;
        if (s_pairs.TryGetValue(word, out var pair)) return word == "stel" && text.At(at - 1).Norm is not ("een" or "jong" or "het") ? null : (pair, at);
        if (!s_adults.Contains(word) || text.At(at - 1).Norm is "geen" or "mijn" && word is "vriend" or "vriendin" or "man") return null;
        var (ages, last) = Ages(text, at);
        var age = ages.Count > 0 ? ages[0] : Before(text, at);
        if (age is null && word is "man" or "meisje" or "jongen" or "vriend" or "vriendin" or "partner" or "huurder" or "ouder" && text.At(at - 1).Norm is not ("alleenstaande" or "een" or "de" or "jonge" or "dakloze" or "")) return null;
        return (age is { } known ? $"{Noun(word)} ({Band(known)})" : Noun(word), last);
    }

    static string Noun(string word) => word switch { "mevr" => "mevrouw", "dhr" => "meneer", _ => word };

    /// <summary>"twee kinderen", "3 jonge kinderen".</summary>
    static int? Count(TokenizedText text, int at)
    {
        for (var i = at - 1; i >= at - 3 && i >= 0; i--)
        {
            if (DutchNumbers.Read(text, i) is { } n && n.Value is >= 1 and <= 15 && n.Value % 1 == 0 && i + n.Tokens <= at) return text.At(i).Norm is "een" && i < at - 1 ? null : (int)n.Value;
            if (!text.At(i).IsWord || !s_before.Contains(text.At(i).Norm)) return null;
        }
        return null;
    }

    /// <summary>"(34)", "van 34", "van 5 en 9", "34 jaar", ", 34".</summary>
    static (List<int> Ages, int Last) Ages(TokenizedText text, int at)
    {
        var ages = new List<int>();
        var next = at + 1;
        if (text.At(next).Text is "(" or "," && IsAge(text, next + 1, text.At(next).Text is ",") || text.At(next).Norm is "van") next++;
        var last = at;
        while (Age(text, next) is { } age)
        {
            ages.Add(age);
            last = next++;
            if (text.At(next).Norm is "jaar" or "jr" or "jarig") last = next++;
            if (text.At(next).Norm is "en" or "," or "/" && Age(text, next + 1) is not null) next++;
            else break;
        }
        if (ages.Count > 0 && text.At(last + 1).Text is ")") last++;
        return (ages, last);
    }

    static bool IsAge(TokenizedText text, int at, bool needsYears) => Age(text, at) is not null && (!needsYears || text.At(at + 1).Norm is "jaar" or "jr");

    static int? Age(TokenizedText text, int at) => text.At(at) is { IsNumber: true, Text.Length: <= 2 } token && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : null;

    /// <summary>"een 19-jarige jongen", "19 jarige jongen".</summary>
    static int? Before(TokenizedText text, int at) =>
        text.At(at - 1).Norm is "jarige" ? Age(text, text.At(at - 2).Text is "-" ? at - 3 : at - 2) : null;

    static string Band(int age) => age switch { < 4 => "0–3", < 12 => "4–11", < 18 => "12–17", < 23 => "18–22", < 30 => "23–29", < 40 => "30–39", < 50 => "40–49", < 60 => "50–59", < 67 => "60–66", _ => "67+" };
}

namespace Maatwerk.Domain.Understanding;

public enum YesNo { Ja, Nee, WeetIkNiet }

/// <summary>Yes, no and "weet ik niet" in the forms people type: "jazeker", "klopt", "nee hoor", "geen idee", "👍".</summary>
public static partial class DutchYesNo
{
    static readonly (string Alone, string Apart)[] s_unknown = [.. new[] { "weet ik niet", "weet het niet", "weet k niet", "weet t niet", "weet niet", "geen idee", "geen flauw idee", "onbekend", "onduidelijk", "niet bekend", "nog niet bekend", "nog onduidelijk", "niet duidelijk", "zou het niet weten", "zou ik niet weten", "dat weet ik nog niet", "wntq", "wir niet", "twijfel", "misschien", "niet zeker", "geen zicht op", "durf ik niet te zeggen", "kan ik niet zeggen", "weet ik nie", "weetniet", "?", "??", "???", "lastig te zeggen", "dunno" }.Select(said => (said, $" {said} "))];
    static readonly HashSet<string> s_yes = ["ja", "jaa", "jaaa", "jah", "jawel", "jazeker", "zeker", "jep", "jup", "jups", "yep", "yes", "yup", "ok", "oke", "okee", "okay", "okey", "oki", "akkoord", "prima", "klopt", "correct", "juist", "goed", "top", "inderdaad", "idd", "uiteraard", "natuurlijk", "graag", "absoluut", "exact", "precies", "doen", "j", "y", "👍", "✓", "✔", "✅", "eens", "tuurlijk", "sure", "yess", "jawohl", "joa", "jo", "mooi", "waar", "helemaal"];
    static readonly HashSet<string> s_no = ["nee", "neen", "nee", "neej", "neeee", "neh", "nope", "no", "nein", "n", "nooit", "niet", "geen", "fout", "onjuist", "👎", "✗", "❌", "nee", "nie", "nei", "noppes", "niks", "verkeerd", "allerminst", "geenszins", "nah"];

    // Words that say nothing: "weet ik eigenlijk niet" is "weet ik niet".
    static readonly HashSet<string> s_fillers = ["eigenlijk", "echt", "nu", "gewoon", "zo", "hoor", "even", "precies", "ook", "zelf"];

    /// <summary>What the answer says, or null when it says none of the three. A yes that is taken back ("ja nee toch niet") reads as no; "ja maar nee maar ja" as null.</summary>
    public static YesNo? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tokens = new TokenizedText(text).Tokens;
        var folded = string.Join(' ', tokens.Select(t => t.Norm));
        var spoken = " " + string.Join(' ', tokens.Where(t => t.Kind != TokenKind.Mark).Select(t => t.Norm)) + " ";
        var bare = " " + string.Join(' ', tokens.Where(t => t.Kind != TokenKind.Mark && !s_fillers.Contains(t.Norm)).Select(t => t.Norm)) + " ";
        var glued = folded.Replace(" ", "", StringComparison.Ordinal);
        foreach (var (alone, apart) in s_unknown)
            if (spoken.Contains(apart, StringComparison.Ordinal) || bare.Contains(apart, StringComparison.Ordinal) || string.Equals(glued, alone, StringComparison.Ordinal)) return YesNo.WeetIkNiet;
        var words = tokens.Where(t => t.IsWord).Select(t => Unstretch(t.Norm)).ToArray();
        if (words.Length == 0) return Mark(text);
        var yes = s_yes.Contains(words[0]);
        var no = s_no.Contains(words[0]);
        if (words.Length >= 4 && (yes || no) && Flips(words)) return null;
        if (no) return YesNo.Nee;
        if (yes) return words.Length > 1 && words.Skip(1).Any(w => w is "nee" or "niet" or "geen") && words.Length <= 4 && words[0] is not ("zeker" or "natuurlijk" or "uiteraard" or "helemaal" or "absoluut") ? words.Contains("nee") || words[0] is "ok" or "oke" or "klopt" or "goed" ? YesNo.Nee : YesNo.Ja : Emphatic(words);
        return words.Length <= 6 ? Later(words) : null;
    }

    static YesNo? Emphatic(string[] words) => words is ["zeker" or "natuurlijk" or "uiteraard" or "helemaal" or "absoluut", "niet" or "geen" or "nooit", ..] ? YesNo.Nee : YesNo.Ja;

    static bool Flips(string[] words) => words.Count(w => w == "ja") + words.Count(w => w == "nee") >= 3;

    /// <summary>Short answers in which the yes or no comes later: "dat klopt", "zo is het", "liever niet", "nog niet", "eh ja".</summary>
    static YesNo? Later(string[] words)
    {
        if (words.Any(w => w is "nee" or "niet" or "geen" or "nog" && words.Contains("niet"))) return YesNo.Nee;
        if (words.Any(w => w is "fout" or "onjuist" or "verkeerd")) return YesNo.Nee;
        if (words.Any(w => w is "ja" or "klopt" or "akkoord" or "eens" or "prima" or "oke" or "ok" or "inderdaad" or "zeker" or "graag" or "jawel")) return YesNo.Ja;
        return string.Join(' ', words) is "zo is het" or "zo is t" or "zo is ie" or "doe maar" or "ga je gang" or "is goed" or "dat is goed" or "dat is zo" or "doen we" or "vooruit maar" or "vooruit dan maar" or "wat mij betreft wel" or "dacht het wel" ? YesNo.Ja : null;
    }

    static YesNo? Mark(string text) =>
        text.Contains("👍", StringComparison.Ordinal) || text.Contains('✅', StringComparison.Ordinal) || text.Contains('✔', StringComparison.Ordinal) ? YesNo.Ja
        : text.Contains("👎", StringComparison.Ordinal) || text.Contains('❌', StringComparison.Ordinal) ? YesNo.Nee : null;

    static string Unstretch(string word)
    {
        if (word.StartsWith("jaa", StringComparison.Ordinal) && word.All(c => c is 'j' or 'a')) return "ja";
        return word.StartsWith("nee", StringComparison.Ordinal) && word.All(c => c is 'n' or 'e') ? "nee" : word;
    }
}

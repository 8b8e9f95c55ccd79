namespace Maatwerk.Domain.Understanding;

/// <summary>Words before or behind a moment that say where something lies from it: "voor", "niet later dan", "op of na", "en daarna".</summary>
internal static class RelationWords
{
    static readonly ILookup<string, (string[] Words, MomentRelation Relation)> s_before = new (string Words, MomentRelation Relation)[]
    {
        ("niet later dan of in", MomentRelation.Until), ("niet later dan of op", MomentRelation.Until), ("niet later dan", MomentRelation.Before), ("op of eerder dan", MomentRelation.Until), ("op of vroeger dan", MomentRelation.Until), ("op of voor", MomentRelation.Until), ("voor of op", MomentRelation.Until), ("voor of in", MomentRelation.Until),
        ("eerder dan", MomentRelation.Before), ("vroeger dan", MomentRelation.Before), ("uiterlijk op", MomentRelation.Before), ("uiterlijk", MomentRelation.Before), ("eindigend met", MomentRelation.Before), ("eindigend op", MomentRelation.Before), ("voor", MomentRelation.Before), ("tegen", MomentRelation.Before), ("tot en met", MomentRelation.Until), ("tot", MomentRelation.Before),
        ("< =", MomentRelation.Until), ("<", MomentRelation.Before), ("> =", MomentRelation.Since), (">", MomentRelation.After),
        ("niet eerder dan", MomentRelation.Since), ("niet voor", MomentRelation.Since), ("op of na", MomentRelation.Since), ("om of na", MomentRelation.Since), ("na of op", MomentRelation.Since), ("op of later dan", MomentRelation.Since), ("al zo vroeg als", MomentRelation.Since), ("zo laat als", MomentRelation.Until), ("zo vroeg als", MomentRelation.Since), ("sinds", MomentRelation.Since), ("sedert", MomentRelation.Since), ("vanaf", MomentRelation.Since),
        ("startend op", MomentRelation.After), ("beginnend op", MomentRelation.After), ("na afloop van", MomentRelation.After), ("later dan", MomentRelation.After), ("hoger dan", MomentRelation.After), ("na", MomentRelation.After),
    }.OrderByDescending(p => p.Words.Length).Select(p => (Words: p.Words.Split(' '), p.Relation)).ToLookup(p => p.Words[0], StringComparer.Ordinal);

    /// <summary>The longest phrase at this place.</summary>
    public static Hit<MomentRelation>? Before(MomentText text, int at)
    {
        if (text.At(at).Kind == TokenKind.Mark && text.IsGlued(at) && text.At(at - 1).IsWord) return null;
        foreach (var (words, relation) in s_before[text.At(at).Kind == TokenKind.Mark ? text.At(at).Text : text.Norm(at)])
        {
            var i = at;
            foreach (var word in words)
                if (i >= 0 && (text.Norm(i) == word || text.At(i).Text == word)) i++;
                else { i = -1; break; }
            if (i > at) return new Hit<MomentRelation>(relation, i - 1);
        }
        return null;
    }

    /// <summary>"of later", "en daarna", "en hoger", "of eerder".</summary>
    public static Hit<MomentRelation>? Behind(MomentText text, int at)
    {
        if (text.Norm(at) is not ("of" or "en")) return null;
        return text.Norm(at + 1) switch
        {
            "later" or "daarna" or "hoger" or "verder" => new Hit<MomentRelation>(MomentRelation.Since, at + 1),
            "eerder" or "vroeger" or "daarvoor" or "lager" => new Hit<MomentRelation>(MomentRelation.Until, at + 1),
            _ => null,
        };
    }
}

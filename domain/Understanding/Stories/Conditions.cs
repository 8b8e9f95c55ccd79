using Maatwerk.Domain.Check;

namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>Which conditions of the check and which closed fields of a melding a text answers, from the phrases in <c>voorwaarden.csv</c> and <c>gevaar.csv</c>.</summary>
internal static class Conditions
{
    static readonly StemIndex s_phrases = StemIndex.FromCsv("voorwaarden.csv");

    const string Inwoner = "C41";

    /// <summary>Whether somebody asks for themself (C41), and is not a professional who speaks of a client.</summary>
    public static bool IsInwoner(TokenizedText text) => s_phrases.Find(text).Any(m => m.Value == $"{Inwoner}={nameof(Antwoord.Ja)}" && !IsDenied(text, m)) && !SpeaksOfClient(text);

    /// <summary>Conditions have a number (C07); a field of a melding has its own name.</summary>
    public static bool IsCondition(string name) => name is ['C', >= '0' and <= '9', ..];

    public static Dictionary<string, Found<Antwoord>> Find(TokenizedText text)
    {
        var all = new Dictionary<string, Found<Antwoord>>(StringComparer.Ordinal);
        foreach (var mention in s_phrases.Find(text))
        {
            if (mention.Value.Split('=') is not [var condition, var answer]) continue;
            var found = new Found<Antwoord>(Enum.Parse<Antwoord>(answer), mention.Words);
            if (found.Value == Antwoord.Ja && IsDenied(text, mention)) found = found with { Value = Antwoord.Nee };
            if (!all.TryGetValue(condition, out var known) || (known.Value == Antwoord.Ja && found.Value == Antwoord.Nee)) all[condition] = found;
        }
        if (all.TryGetValue(Inwoner, out var self) && (self.Value == Antwoord.Nee || SpeaksOfClient(text))) all.Remove(Inwoner);
        if (Gevaar.Why(text) is { } danger) all["C40"] = new Found<Antwoord>(Antwoord.Ja, danger);
        return all;
    }

    /// <summary>"nog niet", "geen" or "niet" right before the phrase turns it round.</summary>
    static bool IsDenied(TokenizedText text, StemMention mention)
    {
        for (var i = 0; i < text.Count; i++)
            if (text.At(i).Start == mention.Start)
                return text.At(i - 1).Norm is "niet" or "geen" or "nooit" || (text.At(i - 2).Norm is "niet" or "geen" && text.At(i - 1).Norm is "met" or "al" or "echt" or "helemaal");
        return false;
    }

    static bool SpeaksOfClient(TokenizedText text) =>
        text.Tokens.Any(t => t.Norm is "client" or "clienten" or "clt" or "casus" or "cliente") || text.Tokens.Any(t => t.Norm is "begeleid" or "casusregisseur" or "wijkteam" or "hulpverlener");
}

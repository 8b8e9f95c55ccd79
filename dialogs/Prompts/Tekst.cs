using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A question answered in own words.</summary>
public sealed class Tekst : Vraag<string>
{
    private const int MostWordsOfNothing = 3;
    private int most = 1500;
    private bool optional;
    private int leastWords;
    private Func<string, DateTimeOffset, Gehoord<string>?>? finds;
    private Func<string, string, HearInput, string>? merges;

    private Tekst(string question) : base(question, AntwoordJson.Default.String) { }

    public static Tekst Of(string question) => new(question);

    public override Invoer Field => new(most > 120 ? InvoerSoort.LangeTekst : InvoerSoort.Tekst, [], most, !optional);

    protected override IReadOnlyList<string> Buttons => optional ? ["Overslaan"] : [];

    public Tekst AtMost(int characters)
    {
        most = characters;
        return this;
    }

    public Tekst AtLeastWords(int words)
    {
        leastWords = words;
        return this;
    }

    public Tekst Optional()
    {
        optional = true;
        return this;
    }

    /// <summary>Says how a correction is found in a text, and what it makes of the earlier answer; without it a text is only changed by typing it anew.</summary>
    public Tekst Corrected(Func<string, DateTimeOffset, Gehoord<string>?> find, Func<string, string, HearInput, string> merge)
    {
        (finds, merges) = (find, merge);
        return this;
    }

    public override bool TakesAnyWords => true;

    public override string HowTo => optional ? "Typ je antwoord in je eigen woorden. Overslaan mag." : "Typ je antwoord in je eigen woorden.";

    protected override Gehoord<string>? Find(string text, DateTimeOffset now) => finds?.Invoke(text, now);

    protected override IReadOnlyList<string> Correct(string earlier, string found, HearInput input) => merges is null ? [] : [merges(earlier, found, input)];

    public override string Show(string answer) => answer.Length == 0 ? "niet ingevuld" : answer;

    public override string AsTyped(string answer) => answer;

    protected override Recognition<string> Understand(string text, DateTimeOffset now)
    {
        if (optional && Zinnen.IsNone(text)) return Recognition<string>.Understood("");
        if (!text.Any(char.IsLetterOrDigit)) return Recognition<string>.Not("Ik zie nog geen antwoord. Typ je antwoord in een paar woorden.");
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!optional && SaysNoMoreThanYesOrNo(text, words)) return Recognition<string>.Not("Daar kan ik nog niets mee. Typ het antwoord in je eigen woorden.");
        if (words.Length < leastWords) return Recognition<string>.Not("Dat is erg kort. Vertel het in een paar zinnen.", AntwoordJson.Keep(text));
        if (text.Contains(Masker.Mark, StringComparison.Ordinal))
            return Recognition<string>.Not("Typ je antwoord opnieuw zonder die gegevens, of typ ‘zo laten’ om het te bewaren zoals het hieronder staat.", AntwoordJson.Keep(text));
        return text.Length <= most
            ? Recognition<string>.Understood(text)
            : Recognition<string>.Not($"Je antwoord is {text.Length} tekens lang. Er passen er {most} in. Kun je het korter maken?", AntwoordJson.Keep(text));
    }

    // "ja" is no title; "geen inkomen" is.
    private static bool SaysNoMoreThanYesOrNo(string text, string[] words) => words.Length <= MostWordsOfNothing && (Zinnen.IsUnknown(text) || words.All(word => DutchYesNo.Parse(word) is not null));
}

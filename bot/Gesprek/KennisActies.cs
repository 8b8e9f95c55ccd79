using Maatwerk.Cards;
using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek;

/// <summary>What leads to the knowledge base: a button under an answer, a reaction that is typed, or a question it knows.</summary>
internal static class KennisActies
{
    // Closer than this, an article says more about a question than a doubtful intent, or than one that is only likely.
    private const double Close = 0.52, Clear = 0.72, Certain = 0.95;
    private const int LeastWords = 3, LongestQuestion = 200;

    public static Vervolg Of(string verb, string artikel) =>
        verb == CardVerbs.Uitleg ? Explain(Intents.AskKnowledge, "", artikel) : Rate(artikel, verb == CardVerbs.DitHelpt);

    /// <summary>A thumb in words for what was just explained, the request for the report, or a question that stands in the knowledge base word for word.</summary>
    public static Vervolg? Typed(string? about, string text) => Reacties.Parse(text) switch
    {
        Kennisreactie.Rapport => Vervolg.Begin("kennisrapport"),
        { } reaction when about is not null => Rate(about, reaction == Kennisreactie.Helpt),
        _ => Kennisbank.Default.FindExact(text) is { } exact ? Explain(Intents.AskKnowledge, text, exact.Id) : null,
    };

    /// <summary>A word that can mean more than one thing.</summary>
    public static Vervolg? Doubtful(string text, RecognizerResult understood) =>
        Kennisbank.Default.FindDoubt(text) is { } doubt && MayDoubt(doubt, text, understood) ? Explain(understood.TopIntent, text) : null;

    /// <summary>Something the knowledge base has an answer to, or surely has none to, surer than what else it may be.</summary>
    public static Vervolg? Answered(string text, RecognizerResult understood)
    {
        if (Score(text, understood) is not { } score) return Unanswered(text, understood, Clear);
        var least = Vraagzin.Is(text) ? Close : understood.Entities.Organisations.Count + understood.Entities.Municipalities.Count == 0 ? Clear : double.MaxValue;
        var sure = IsOpen(text, understood) ? least : Math.Max(Math.Max(least, Clear), understood.Score);
        return score >= sure ? Explain(Intents.AskKnowledge, text) : null;
    }

    /// <summary>The same when nothing else fits: a statement is enough, and silence is told sooner.</summary>
    public static Vervolg? Sounds(string text, RecognizerResult understood) =>
        IsOpen(text, understood) && Score(text, understood) >= Close ? Explain(Intents.AskKnowledge, text)
            : Unanswered(text, understood, understood.TopIntent == Intents.None ? 0 : Zoekuitslag.Genoeg);

    // A question near our subject that nothing answers: it is said so, and noted for who keeps the knowledge base.
    private static Vervolg? Unanswered(string text, RecognizerResult understood, double least) =>
        text.Length <= LongestQuestion && Vraagzin.Is(text) && IsOpen(text, understood)
        && Kennisbank.Default.Search(text) is { Antwoord: null } found && found.Buiten >= least && found.Nabij.Any() ? Explain(Intents.AskKnowledge, text) : null;

    // A greeting or a yes is only that when it is sure.
    private static bool IsOpen(string text, RecognizerResult understood) =>
        understood.Unsure || understood.TopIntent == Intents.None || (understood.Score < Certain && Onderwerpen.Of(understood, text) is null);

    private static double? Score(string text, RecognizerResult understood) =>
        text.Length <= LongestQuestion && text.Split(' ').Length >= LeastWords && understood.Entities.CaseNumbers.Count == 0
        && Kennisbank.Default.Search(text) is { Antwoord: not null, Treffers: [var best, ..] } ? best.Score : null;

    // Who clearly wants something else than an explanation is not asked about a word.
    private static bool MayDoubt(Betekenis doubt, string text, RecognizerResult understood) =>
        understood.Unsure || understood.TopIntent == Intents.None || Onderwerpen.Of(understood, text)?.Dialog == "uitleg" || doubt.Keuzes.Any(keuze => keuze.Bedoeling == understood.TopIntent);

    private static Vervolg Explain(string intent, string text, string? artikel = null) => Vervolg.Begin("uitleg", new UitlegStart(intent, text, artikel), AlgemeenJson.Default.UitlegStart);

    private static Vervolg Rate(string artikel, bool helps) => Vervolg.Begin("beoordeel-uitleg", new BeoordeelStart(artikel, helps), AlgemeenJson.Default.BeoordeelStart);
}

namespace Maatwerk.Domain.Understanding;

/// <summary>
/// The recogniser: fixed phrases and yes/no first, then other languages, then what stands before a colon, then the trained model over the whole message and over each of its sentences.
/// All in process; holds no state, so one instance serves every conversation.
/// </summary>
public sealed class Recognizer(INamesMatcher names, IntentModel model) : IRecognizer
{
    const int MostBeforeColon = 60;
    const int LeastOfAStory = 80;

    readonly EntityFinder _entities = new(names);
    readonly SentenceScorer _scorer = new(model);

    public Recognizer(INamesMatcher names) : this(names, IntentModel.Embedded) { }

    public RecognizerResult Recognize(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new TokenizedText(text);
        var (entities, spans) = _entities.Find(tokens, today);
        if ((ByRule(text, tokens, entities) ?? ByPurpose(text, entities, today)) is { } certain) return certain;
        var whole = ByModel(text, tokens, entities, spans);
        return whole.Unsure && ByQuestion(text, entities, today) is { } asked ? asked : whole;
    }

    /// <summary>A story with one question in it: where the whole leaves doubt, the question may not.</summary>
    RecognizerResult? ByQuestion(string text, RecognizedEntities entities, DateOnly today)
    {
        var end = text.IndexOf('?', StringComparison.Ordinal);
        if (text.Length < LeastOfAStory || end < 0 || end != text.LastIndexOf('?')) return null;
        var start = text.AsSpan(0, end).LastIndexOfAny('.', '!', '\n') + 1;
        if (start == 0 && end == text.Length - 1) return null;
        var question = Recognize(text[start..(end + 1)].Trim(), today);
        return question is { Unsure: false, TopIntent: not Intents.None } && !Intents.IsControl(question.TopIntent)
            ? Certain(text, question.TopIntent, question.Score, entities, "de enige vraag in het bericht") : null;
    }

    /// <summary>"ik wil een casus melden: …": the words before the colon say what is wanted; the story behind it may speak of anything.</summary>
    RecognizerResult? ByPurpose(string text, RecognizedEntities entities, DateOnly today)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > MostBeforeColon || text.Length - colon < LeastOfAStory || text.AsSpan(0, colon).ContainsAny('.', '?', '!')) return null;
        var purpose = Recognize(text[..colon], today);
        return purpose is { Unsure: false, TopIntent: Intents.SubmitCasus or Intents.CheckCasus } ? Certain(text, purpose.TopIntent, purpose.Score, entities, "doel voor de dubbele punt") : null;
    }

    static RecognizerResult? ByRule(string text, TokenizedText tokens, RecognizedEntities entities)
    {
        if (FixedPhrases.Find(tokens) is { } fixedIntent) return Certain(text, fixedIntent, 0.99, entities, "vaste zin");
        if (tokens.Count <= 4 && DutchYesNo.Parse(text) is { } yesNo && yesNo != YesNo.WeetIkNiet && tokens.Tokens.Any(t => t.IsWord || t.Text[0] >= 0x2190))
            if (ShortAnswer(tokens, yesNo) is { } answer) return Certain(text, answer, 0.95, entities, "ja of nee");
        if (!tokens.Tokens.Any(t => t.Kind != TokenKind.Mark)) return Certain(text, Intents.None, 0.6, entities, "geen woorden");
        return Languages.Other(tokens) is { } language ? Certain(text, Intents.None, 0.95, entities, $"taal: {language}") : null;
    }

    /// <summary>"ja", "nee joh"; not "nee terug" or "graag teruggebeld", whose other words ask for something.</summary>
    static string? ShortAnswer(TokenizedText tokens, YesNo yesNo)
    {
        var words = tokens.Tokens.Where(t => t.IsWord).ToList();
        if (words.Count > 3 || tokens.Tokens.Any(t => t.Text is "?" || t.IsNumber) || tokens.At(0).Norm is "geen" or "niet" or "goed" or "goede" or "top" or "mooi" or "niks") return null;
        if (!words.All(w => FixedPhrases.IsSmall(w.Norm) || DutchYesNo.Parse(w.Text) == yesNo)) return null;
        return yesNo == YesNo.Ja ? Intents.Confirm : Intents.Deny;
    }

    static RecognizerResult Certain(string text, string intent, double score, RecognizedEntities entities, string why) => new()
    {
        Text = text, TopIntent = intent, Score = score, Unsure = false, Entities = entities, Likely = [new IntentScore(intent, score)], Why = [why],
    };

    RecognizerResult ByModel(string text, TokenizedText tokens, RecognizedEntities entities, IReadOnlyList<EntitySpan> spans)
    {
        var scored = _scorer.Score(tokens, spans);
        var likely = Intents.All.Select((intent, i) => new IntentScore(intent, scored.Probabilities[i])).OrderByDescending(s => s.Score).Take(3).ToArray();
        var unsure = likely[0].Score < model.Calibration.Sure;
        return new RecognizerResult
        {
            Text = text, TopIntent = likely[0].Intent, Score = likely[0].Score, Unsure = unsure, Entities = entities,
            Likely = unsure ? Confidence.WorthAsking(likely) : likely, Why = scored.Why,
        };
    }
}

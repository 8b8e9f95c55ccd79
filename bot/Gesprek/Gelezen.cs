using Maatwerk.Bot.Teams;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Understanding;
using Maatwerk.Domain.Understanding.Stories;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>
/// What follows from the words of one activity alone: what is meant, and whether somebody is in danger. Read once, before the turn, so that nobody waits at
/// the database for it; what a turn asks for beside that is read then.
/// </summary>
internal sealed class Gelezen(IRecognizer recognizer)
{
    // A message of this length may be a story; a dialog that hears it finds it read.
    private const int WordsOfAStory = 15;

    private readonly Dictionary<(string Text, DateOnly Today), RecognizerResult> understood = [];
    private readonly Dictionary<string, bool> acute = new(StringComparer.Ordinal);

    /// <summary>The words of a button that types; null for every other activity.</summary>
    public string? Button { get; private init; }

    /// <summary>The words round a card of the message extension; null when there is none.</summary>
    public string? RoundCard { get; private init; }

    /// <summary>Reads what the turn of this activity will ask for.</summary>
    public static Gelezen Of(Activity activity, DateOnly today, IRecognizer recognizer)
    {
        var submit = CardSubmit.Parse(activity.Value);
        var read = new Gelezen(recognizer) { Button = TypKnop.WordsOf(submit), RoundCard = IngevoegdeKaart.WordsRound(activity) };
        if ((read.Button ?? WordsOf(activity)) is { Length: > 0 and <= TekstBeurt.Longest } text)
        {
            read.IsAcuut(text);
            var meant = read.Understand(text, today);
            if (ChannelTraits.Of(activity.ChannelId).Trace) _ = meant.Entities.Domains;
            if (text.AsSpan().Count(' ') >= WordsOfAStory) RecentStories.Read(text, today);
        }
        else if (submit is not null)
            foreach (var field in submit.Fields.Values) read.IsAcuut(field);
        return read;
    }

    /// <summary>What is meant by these words.</summary>
    public RecognizerResult Understand(string text, DateOnly today) =>
        understood.TryGetValue((text, today), out var known) ? known : understood[(text, today)] = recognizer.Recognize(text, today);

    /// <summary>Whether these words speak of danger now.</summary>
    public bool IsAcuut(string text) => acute.TryGetValue(text, out var known) ? known : acute[text] = Gevaar.IsAcuut(text);

    private static string? WordsOf(Activity activity) =>
        activity.Type != ActivityTypes.Message && activity.Name != EventNames.Heard ? null : !Groepsgesprek.Is(activity) ? activity.Text?.Trim() : Aanspreking.IsNamed(activity) ? Aanspreking.Rest(activity) : null;
}

using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>Something else is asked, clearly and by name. It is answered first; then the open question comes back.</summary>
internal sealed class ZijvraagRegel : IRegel
{
    private const double SureEnough = 0.8;
    private const double VerySure = 0.9;
    private const int Longest = 200;

    // What the first screen and the cards teach people to type; nothing else is meant by it.
    private static readonly HashSet<string> MyCases = new(["status", "mijn status", "mijn casus", "mijn casussen", "mijn zaken"], StringComparer.OrdinalIgnoreCase);

    public string Naam => "zijvraag";

    public Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        var (text, understood) = (bericht.Text, bericht.Understood);
        return Task.FromResult(!IsAnswerByNumber(bericht.Frame, text) && IsSideQuestion(text, understood) && Onderwerpen.Of(understood, text) is { } side
            ? new Besluit($"een vraag over iets anders: {understood.TopIntent}", () => bericht.Spreker.BeginAsync(side)) : null);
    }

    // A number alone, where the question is which casus, is the answer and not a question about that casus.
    private static bool IsAnswerByNumber(DialogFrame frame, string text) => frame.Pending is "casus" && !text.Contains(' ');

    // In an open text question any words are an answer, unless they clearly ask for something else and name it.
    private static bool IsSideQuestion(string text, RecognizerResult understood) =>
        understood is { Unsure: false, Score: >= SureEnough } && text.Length <= Longest && understood.TopIntent switch
        {
            Intents.CasusStatus when MyCases.Contains(text.Trim().TrimEnd('?', '.', '!')) => true,
            Intents.CasusStatus or Intents.SupplementCasus or Intents.WithdrawCasus => understood.Entities.CaseNumbers.Count > 0 && text.Split(' ').Length <= 8,
            Intents.FindFunctionaris => IsQuestion(text) && understood.Entities.Organisations.Count + understood.Entities.Municipalities.Count > 0,
            Intents.AskKnowledge or Intents.ContactLoket or Intents.LegalRoom or Intents.ShareInformation or Intents.TrainingInfo or Intents.AgreementInfo
                or Intents.TimeOutGuide or Intents.RequestOverbrugging or Intents.EscalateCasus => IsQuestion(text) && understood.Score >= VerySure,
            _ => false,
        };

    private static bool IsQuestion(string text) => text.TrimEnd().EndsWith('?');
}

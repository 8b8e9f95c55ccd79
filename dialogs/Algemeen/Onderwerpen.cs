using Maatwerk.Dialogs.Check;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Meld;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Dialogs.Zoek;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>What somebody can want, and the dialog that helps with it.</summary>
public static class Onderwerpen
{
    private const int WordsOfAStory = 9;

    /// <summary>The dialog for what was understood, or null when it is only talk (greeting, thanks, yes) or unknown.</summary>
    /// <param name="told">The story that was told before in this conversation, if any.</param>
    public static Vervolg? Of(RecognizerResult understood, string text, string? told = null) => Of(understood.TopIntent, understood.Entities, text, told);

    public static Vervolg? Of(string intent, RecognizedEntities entities, string text, string? told = null) => intent switch
    {
        Intents.FindFunctionaris => Vervolg.Begin("zoek-functionaris", new ZoekStart(text), ZoekJson.Default.ZoekStart),
        Intents.CheckCasus => Vervolg.Begin("check-casus", new CheckStart(Story(text) ?? told), CheckJson.Default.CheckStart),
        Intents.SubmitCasus => Vervolg.Begin("begin-melding", new MeldStart { Verhaal = Story(text) ?? told, Manier = Manner(text) }, MeldJson.Default.MeldStart),
        Intents.CasusStatus when entities.CaseNumbers.Count == 0 => Vervolg.Begin("mijn-casussen"),
        Intents.CasusStatus => Vervolg.Begin("bekijk-casus", Casus(entities), VolgJson.Default.CasusStart),
        Intents.SupplementCasus => Vervolg.Begin("vul-casus-aan", Casus(entities), VolgJson.Default.CasusStart),
        Intents.WithdrawCasus => Vervolg.Begin("trek-casus-in", Casus(entities), VolgJson.Default.CasusStart),
        Intents.EscalateCasus when entities.CaseNumbers.Count > 0 => AtTheDesk("let-vraag", entities),
        Intents.PlanOverleg when entities.CaseNumbers.Count > 0 => AtTheDesk("plan-overleg", entities),
        Intents.ContactLoket or Intents.EscalateCasus or Intents.PlanOverleg or Intents.RequestOverbrugging or Intents.TimeOutGuide or Intents.LegalRoom or Intents.ShareInformation or Intents.AskKnowledge
            or Intents.MaintainRegister or Intents.AgreementInfo or Intents.TrainingInfo or Intents.ReportSignal => Vervolg.Begin("uitleg", new UitlegStart(intent, text), AlgemeenJson.Default.UitlegStart),
        _ => null,
    };

    private static CasusStart Casus(RecognizedEntities entities) => new(entities.CaseNumbers.Count > 0 ? entities.CaseNumbers[0].ToString() : null);

    private static Vervolg AtTheDesk(string dialog, RecognizedEntities entities) => Vervolg.Begin(dialog, new LoketStart(entities.CaseNumbers[0].ToString()), LoketJson.Default.LoketStart);

    private static string? Story(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= WordsOfAStory ? text : null;

    private static string? Manner(string text) => text.Contains("formulier", StringComparison.OrdinalIgnoreCase) ? "formulier" : null;
}

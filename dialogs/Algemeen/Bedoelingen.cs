using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>What one can want, as it stands on a button.</summary>
internal static class Bedoelingen
{
    public static string InWords(string intent) => intent switch
    {
        Intents.FindFunctionaris => "Een functionaris zoeken",
        Intents.CheckCasus => "Kijken of een casus bij het LMM hoort",
        Intents.SubmitCasus => "Een casus melden",
        Intents.CasusStatus => "Zien hoe het met een casus staat",
        Intents.SupplementCasus => "Een casus aanvullen",
        Intents.WithdrawCasus => "Een casus intrekken",
        Intents.EscalateCasus => "Vragen om opschalen naar het LET",
        Intents.PlanOverleg => "Een casusoverleg organiseren",
        Intents.RequestOverbrugging => "Weten wie voorlopig betaalt",
        Intents.TimeOutGuide => "Een pauze bij schulden regelen",
        Intents.LegalRoom => "Ruimte in de regels zoeken",
        Intents.ShareInformation => "Weten of ik informatie mag delen",
        Intents.AskKnowledge => "Uitleg krijgen",
        Intents.MaintainRegister => "Iets in het register wijzigen",
        Intents.AgreementInfo => "Weten wie is aangesloten",
        Intents.TrainingInfo => "Een training of masterclass",
        Intents.ReportSignal => "Een patroon doorgeven",
        Intents.ContactLoket => "Het LMM spreken",
        _ => "Iets anders",
    };
}

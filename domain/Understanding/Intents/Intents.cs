namespace Maatwerk.Domain.Understanding;

/// <summary>What somebody can want. The words go out in traces and telemetry, so they do not change.</summary>
public static class Intents
{
    public const string FindFunctionaris = nameof(FindFunctionaris), CheckCasus = nameof(CheckCasus), SubmitCasus = nameof(SubmitCasus), EscalateCasus = nameof(EscalateCasus), CasusStatus = nameof(CasusStatus),
        SupplementCasus = nameof(SupplementCasus), WithdrawCasus = nameof(WithdrawCasus), PlanOverleg = nameof(PlanOverleg), RequestOverbrugging = nameof(RequestOverbrugging), TimeOutGuide = nameof(TimeOutGuide),
        LegalRoom = nameof(LegalRoom), ShareInformation = nameof(ShareInformation), AskKnowledge = nameof(AskKnowledge), MaintainRegister = nameof(MaintainRegister), AgreementInfo = nameof(AgreementInfo),
        TrainingInfo = nameof(TrainingInfo), ReportSignal = nameof(ReportSignal), ContactLoket = nameof(ContactLoket), Help = nameof(Help), Greet = nameof(Greet), Thanks = nameof(Thanks), Cancel = nameof(Cancel),
        Back = nameof(Back), Restart = nameof(Restart), Confirm = nameof(Confirm), Deny = nameof(Deny), None = nameof(None);

    public static readonly IReadOnlyList<string> All =
    [
        FindFunctionaris, CheckCasus, SubmitCasus, EscalateCasus, CasusStatus, SupplementCasus, WithdrawCasus, PlanOverleg, RequestOverbrugging, TimeOutGuide, LegalRoom, ShareInformation, AskKnowledge,
        MaintainRegister, AgreementInfo, TrainingInfo, ReportSignal, ContactLoket, Help, Greet, Thanks, Cancel, Back, Restart, Confirm, Deny, None,
    ];

    /// <summary>Words that steer the talk itself rather than ask for something.</summary>
    public static bool IsControl(string intent) => intent is Help or Greet or Thanks or Cancel or Back or Restart or Confirm or Deny;
}

namespace Maatwerk.Storage.Sql;

/// <summary>Named places where a test may end the process, to see that nothing is lost or doubled. In production nobody listens.</summary>
internal static class FailPoint
{
    public const string TurnBegun = "turn-begun";
    public const string NumberGiven = "number-given";
    public const string CasusStored = "casus-stored";
    public const string AnswerStored = "answer-stored";
    public const string BeforeCommit = "before-commit";
    public const string AfterCommit = "after-commit";

    public static Action<string>? Reached { get; set; }

    public static void Reach(string name) => Reached?.Invoke(name);
}

using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>An amount in euros, as people type it: 28 mille, € 1.972,93.</summary>
public sealed class Bedrag : Vraag<decimal>
{
    private Bedrag(string question) : base(question, AntwoordJson.Default.Decimal) { }

    public static Bedrag Of(string question) => new(question);

    public override Invoer Field => new(InvoerSoort.Tekst, [], 40);

    public override string Show(decimal answer) => Domain.Kalender.Bedrag.Tekst(answer);

    public override string HowTo => "Typ een bedrag, bijvoorbeeld ‘2500’ of ‘€ 1.972,93’.";

    protected override Gehoord<decimal>? Find(string text, DateTimeOffset now) => DutchAmounts.Parse(text) is { } amount ? new(amount, text) : null;

    protected override Recognition<decimal> Understand(string text, DateTimeOffset now) =>
        DutchAmounts.Parse(text) is { } amount
            ? Recognition<decimal>.Understood(amount)
            : Recognition<decimal>.Not("Ik herken geen bedrag. Typ bijvoorbeeld ‘2500’ of ‘€ 1.972,93’.");
}

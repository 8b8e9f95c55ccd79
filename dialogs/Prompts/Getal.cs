using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A whole number between two bounds, in digits or in words.</summary>
public sealed class Getal : Vraag<decimal>
{
    private readonly int least;
    private readonly int most;

    private Getal(string question, int least, int most) : base(question, AntwoordJson.Default.Decimal) => (this.least, this.most) = (least, most);

    public static Getal Of(string question, int least, int most) => new(question, least, most);

    public override Invoer Field => new(InvoerSoort.Tekst, [], 12);

    public override string Show(decimal answer) => answer.ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    public override string HowTo => $"Typ een getal van {least} tot en met {most}.";

    protected override Recognition<decimal> Understand(string text, DateTimeOffset now) =>
        DutchNumbers.Parse(text) is { } number && number == decimal.Truncate(number) && number >= least && number <= most
            ? Recognition<decimal>.Understood(number)
            : Recognition<decimal>.Not($"Typ een getal van {least} tot en met {most}.");
}

using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>Yes or no.</summary>
public sealed class JaNee : Vraag<bool>
{
    private JaNee(string question) : base(question, AntwoordJson.Default.Boolean) { }

    public static JaNee Of(string question) => new(question);

    public override Invoer Field => new(InvoerSoort.Keuze, [new Optie("ja", "Ja"), new Optie("nee", "Nee")]);

    protected override IReadOnlyList<string> Buttons => ["Ja", "Nee"];

    public override string Show(bool answer) => answer ? "ja" : "nee";

    public override string HowTo => "Antwoord met ja of nee.";

    protected override Gehoord<bool>? Find(string text, DateTimeOffset now) => Luisteren.YesNo(text, Label) is { } said ? new(said, text) : null;

    protected override Gehoord<bool>? ReadFrom(string text, DateTimeOffset now) => base.ReadFrom(text, now) ?? Find(text, now);

    protected override Recognition<bool> Understand(string text, DateTimeOffset now) => (text, DutchYesNo.Parse(text)) switch
    {
        ("1" or "true", _) or (_, YesNo.Ja) => Recognition<bool>.Understood(true),
        ("2" or "false", _) or (_, YesNo.Nee) => Recognition<bool>.Understood(false),
        _ => Recognition<bool>.Not("Antwoord met ja of nee."),
    };
}

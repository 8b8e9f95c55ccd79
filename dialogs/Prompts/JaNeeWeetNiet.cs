using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>Yes, no, or not known: not knowing is an answer too.</summary>
public sealed class JaNeeWeetNiet : Vraag<string>
{
    private JaNeeWeetNiet(string question) : base(question, AntwoordJson.Default.String) { }

    public static JaNeeWeetNiet Of(string question) => new(question);

    public static JaNeeOnbekend Value(string answer) => Enum.Parse<JaNeeOnbekend>(answer);

    public override Invoer Field => new(InvoerSoort.Keuze, [new("ja", "Ja"), new("nee", "Nee"), new("weet ik niet", "Weet ik niet")]);

    protected override IReadOnlyList<string> Buttons => ["Ja", "Nee", "Weet ik niet"];

    public override bool TryRead(System.Text.Json.JsonElement kept, out string answer) => base.TryRead(kept, out answer!) && Enum.TryParse<JaNeeOnbekend>(answer, out _);

    public override string Show(string answer) => Value(answer).Tekst().ToLowerInvariant();

    public override string AsTyped(string answer) => Value(answer).Tekst().ToLowerInvariant();

    public override string HowTo => "Antwoord met ja, nee of weet ik niet.";

    protected override Gehoord<string>? Find(string text, DateTimeOffset now) =>
        Luisteren.YesNo(text, Label) is { } said ? new(said ? nameof(JaNeeOnbekend.Ja) : nameof(JaNeeOnbekend.Nee), text) : null;

    protected override Gehoord<string>? ReadFrom(string text, DateTimeOffset now) => base.ReadFrom(text, now) ?? Find(text, now);

    protected override Recognition<string> Understand(string text, DateTimeOffset now) => (text, DutchYesNo.Parse(text)) switch
    {
        ("1", _) or (_, YesNo.Ja) => Recognition<string>.Understood(nameof(JaNeeOnbekend.Ja)),
        ("2", _) or (_, YesNo.Nee) => Recognition<string>.Understood(nameof(JaNeeOnbekend.Nee)),
        ("3" or "?", _) or (_, YesNo.WeetIkNiet) => Recognition<string>.Understood(nameof(JaNeeOnbekend.Onbekend)),
        _ => Recognition<string>.Not("Antwoord met ja, nee of weet ik niet."),
    };
}

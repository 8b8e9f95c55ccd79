using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>Choose one. Kept as the option's id, so that a changed wording changes nothing.</summary>
public sealed class Keuze : Vraag<string>
{
    private readonly IReadOnlyList<Optie> options;

    private Keuze(string question, IReadOnlyList<Optie> options) : base(question, AntwoordJson.Default.String) => this.options = options;

    public static Keuze Of(string question, IEnumerable<Optie> options) => new(question, [.. options]);

    public static Keuze Of(string question, params (string Id, string Titel)[] options) => new(question, [.. options.Select(o => new Optie(o.Id, o.Titel))]);

    /// <summary>Choose one value of an enumeration; <paramref name="titel"/> is what stands on the button.</summary>
    public static Keuze Among<TEnum>(string question, Func<TEnum, string> titel, params TEnum[] values) where TEnum : struct, Enum =>
        new(question, values.Length == 0 ? Opties.Of(titel) : [.. values.Select(v => new Optie(v.ToString(), titel(v)))]);

    public override Invoer Field => new(InvoerSoort.Keuze, options);

    protected override IReadOnlyList<string> Buttons => [.. options.Select(o => o.Titel)];

    public override bool TryRead(System.Text.Json.JsonElement kept, out string answer) =>
        base.TryRead(kept, out answer!) && options.Select(o => o.Id).Contains(answer);

    public override string Show(string answer) => options.FirstOrDefault(o => o.Id == answer)?.Titel ?? answer;

    public override string AsTyped(string answer) => answer;

    public override string HowTo => "Kies een van de mogelijkheden, met de knop, het nummer of de woorden.";

    protected override Gehoord<string>? Find(string text, DateTimeOffset now)
    {
        var isYesNo = options.Any(o => o.Id == "Ja") && options.Any(o => o.Id == "Nee");
        if (isYesNo) return Luisteren.YesNo(text, Label) is { } said ? new(said ? "Ja" : "Nee", text) : null;
        return Choices.Match(text, [.. options.Select(o => o.Titel)]) is { } place ? new(options[place].Id, text) : null;
    }

    protected override Recognition<string> Understand(string text, DateTimeOffset now)
    {
        if (options.FirstOrDefault(o => o.Id == text) is { } byId) return Recognition<string>.Understood(byId.Id);
        return Choices.Match(text, [.. options.Select(o => o.Titel)]) is { } place
            ? Recognition<string>.Understood(options[place].Id)
            : Recognition<string>.Not("Kies een van de mogelijkheden. Je mag ook het nummer typen.");
    }
}

using Maatwerk.Domain.Understanding;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>Choose one or more, typed as names or numbers with commas, or ticked on a card.</summary>
public sealed class Meerkeuze : Vraag<List<string>>
{
    private readonly IReadOnlyList<Optie> options;
    private int least = 1;

    private Meerkeuze(string question, IReadOnlyList<Optie> options) : base(question, AntwoordJson.Default.ListString) => this.options = options;

    public static Meerkeuze Among<TEnum>(string question, Func<TEnum, string> titel) where TEnum : struct, Enum =>
        new(question, Opties.Of(titel));

    public static Meerkeuze Of(string question, IEnumerable<Optie> options) => new(question, [.. options]);

    public Meerkeuze AtLeast(int number)
    {
        least = number;
        return this;
    }

    public override Invoer Field => new(InvoerSoort.Meerkeuze, options, 0, least > 0);

    public override Runtime.Protocol.Activity Compose(PromptView view)
    {
        var asked = base.Compose(view);
        asked.Text += "\n\n" + string.Join("\n", options.Select((o, i) => $"{i + 1}. {o.Titel}")) + "\n\nTyp de nummers of de woorden, met komma’s ertussen.";
        return asked;
    }

    public override bool TryRead(System.Text.Json.JsonElement kept, out List<string> answer) =>
        base.TryRead(kept, out answer!) && answer.All(id => options.Any(o => o.Id == id));

    public override string Show(List<string> answer) => answer.Count == 0 ? "geen" : string.Join(", ", answer.Select(id => options.First(o => o.Id == id).Titel));

    public override string AsTyped(List<string> answer) => string.Join(',', answer);

    public override string HowTo => "Typ de nummers of de woorden, met komma’s ertussen.";

    protected override Gehoord<List<string>>? Find(string text, DateTimeOffset now)
    {
        var named = options.Where(option => Correctie.Overlap(text, option.Titel) >= 0.5).ToList();
        return named.Count == 0 ? null : new([.. named.Select(option => option.Id)], string.Join(' ', named.Select(option => option.Titel)));
    }

    protected override IReadOnlyList<List<string>> Correct(List<string> earlier, List<string> found, HearInput input) =>
        Luisteren.Merge(earlier, found, input, (id, said) => options.FirstOrDefault(o => o.Id == id) is { } option && Correctie.Overlap(said, option.Titel) >= 0.5);

    protected override Recognition<List<string>> Understand(string text, DateTimeOffset now)
    {
        if (least == 0 && Zinnen.IsNone(text)) return Recognition<List<string>>.Understood([]);
        if (Zinnen.IsAll(text)) return Recognition<List<string>>.Understood([.. options.Select(option => option.Id)]);
        var chosen = new List<string>();
        var strange = new List<string>();
        foreach (var part in Opsomming.Parts(text))
        {
            if (options.FirstOrDefault(o => o.Id == part)?.Id is { } id) chosen.Add(id);
            else if (Choices.Match(part, [.. options.Select(o => o.Titel)]) is { } place) chosen.Add(options[place].Id);
            else strange.Add(part);
        }
        chosen = [.. chosen.Distinct(StringComparer.Ordinal)];
        if (strange.Count > 0) return Recognition<List<string>>.Not($"Dit herken ik niet: {string.Join(", ", strange)}. Kies uit de lijst.");
        return chosen.Count >= least
            ? Recognition<List<string>>.Understood(chosen)
            : Recognition<List<string>>.Not(least == 1 ? "Kies er ten minste één." : $"Kies er ten minste {least}; ik tel er {chosen.Count}.");
    }
}

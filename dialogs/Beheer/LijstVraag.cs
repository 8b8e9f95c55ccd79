using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>Some words from a fixed list, with commas; or all of them. Kept with ", " between; all is empty.</summary>
public sealed class LijstVraag : Vraag<string>
{
    private readonly IReadOnlyList<string> words;
    private readonly string all;

    private LijstVraag(string question, IReadOnlyList<string> words, string all) : base(question, AntwoordJson.Default.String) => (this.words, this.all) = (words, all);

    public static LijstVraag Of(string question, IReadOnlyList<string> words, string all) => new($"{question}\n\n{string.Join(", ", words)}", words, all);

    public override Invoer Field => new(InvoerSoort.Tekst, [], 300);

    public override string Show(string answer) => answer.Length == 0 ? all : answer;

    public override string HowTo => $"Noem er een of meer uit de lijst, met komma’s ertussen. Of typ ‘{all}’.";

    protected override Recognition<string> Understand(string text, DateTimeOffset now)
    {
        var plain = text.Trim().TrimEnd('.').ToLowerInvariant();
        if (plain == all || plain == $"{all} dagen" || plain == $"{all} onderwerpen") return Recognition<string>.Understood("");
        var parts = text.Replace(" en ", ",", StringComparison.OrdinalIgnoreCase).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = parts.Select(part => Choices.Match(part, words)).ToList();
        if (found.Count == 0 || found.Contains(null)) return Recognition<string>.Not(HowTo);
        return Recognition<string>.Understood(string.Join(", ", found.OfType<int>().Distinct().Order().Select(place => words[place])));
    }
}

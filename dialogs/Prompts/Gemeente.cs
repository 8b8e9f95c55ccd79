using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>A municipality, by any of its names or villages. Kept as its CBS code.</summary>
public sealed class Gemeente : Vraag<string>
{
    private Gemeente(string question) : base(question, AntwoordJson.Default.String) { }

    public static Gemeente Of(string question) => new(question);

    public static string NameOf(string code) => Gazetteer.Default.FindGemeente(code)?.Naam ?? code;

    public override Invoer Field => new(InvoerSoort.Tekst, [], 80);

    public override bool TryRead(System.Text.Json.JsonElement kept, out string answer) => base.TryRead(kept, out answer!) && Gazetteer.Default.FindGemeente(answer) is not null;

    public override string Show(string answer) => NameOf(answer);

    public override string HowTo => "Typ de naam van een gemeente of een plaats.";

    protected override Gehoord<string>? Find(string text, DateTimeOffset now)
    {
        if (Gazetteer.Default.FindGemeente(text) is { } exact) return new(exact.Code, text);
        var named = Gazetteer.Default.Find(text, Leeswijze.LopendeTekst).Where(v => v.Doel == DoelSoort.Gemeente && !v.Ontkend).DistinctBy(v => v.Id).ToList();
        return named is [{ IsMeerduidig: false } only] ? new(only.Id, only.Getypt) : null;
    }

    protected override Recognition<string> Understand(string text, DateTimeOffset now)
    {
        if (Gazetteer.Default.FindGemeente(text) is { } exact) return Recognition<string>.Understood(exact.Code);
        var named = Gazetteer.Default.Find(text, Leeswijze.Zoekregel).Where(v => v.Doel == DoelSoort.Gemeente && !v.Ontkend).ToList();
        if (named is [{ IsMeerduidig: false } only]) return Recognition<string>.Understood(only.Id);
        if (named is [{ IsMeerduidig: true } doubtful])
            return Recognition<string>.Not($"‘{doubtful.Getypt}’ kan meer betekenen: {Listed([doubtful.Naam, .. doubtful.Alternatieven.Select(a => a.Naam)])}. Typ de naam van de gemeente.", AntwoordJson.Keep(text));
        if (named.Count > 1) return Recognition<string>.Not($"Ik lees meer dan één gemeente: {Listed([.. named.Select(v => v.Naam)])}. Noem er één.");
        var near = Gazetteer.Default.Nearest(text, 6).Where(a => Gazetteer.Default.FindGemeente(a.Id) is not null).Select(a => a.Naam).Take(3).ToList();
        return Recognition<string>.Not(near.Count == 0 ? "Die gemeente ken ik niet. Typ de naam van een gemeente of een plaats." : $"Die gemeente ken ik niet. Bedoel je {Listed(near)}?");
    }

    private static string Listed(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} of {names[^1]}";
}

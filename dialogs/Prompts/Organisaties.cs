using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>One or more organisations. Those of the register get their official name; others keep the name they were given.</summary>
public sealed class Organisaties : Vraag<List<string>>
{
    private const int LongestName = 60;
    private const int MostWords = 4;
    private static readonly string[] Leads = ["ja", "nee", "en", "ook", "alleen", "met", "de", "het", "al", "toch", "nog"];
    private static readonly string[] NoName = ["bedankt", "dank", "hoi", "hallo", "oke", "prima", "goed", "lokaal", "is", "zijn", "was", "waren", "heeft", "hebben", "heb", "wordt", "worden", "gedaan", "gaat", "gaan", "moet", "kan", "wil", "werkt", "werken", "weet", "niet", "ik", "we", "hij", "ze"];
    private bool nobody;

    private Organisaties(string question) : base(question, AntwoordJson.Default.ListString) { }

    public static Organisaties Of(string question) => new(question);

    public Organisaties OrNobody()
    {
        nobody = true;
        return this;
    }

    public static Partij AsPartij(string naam) => new(naam) { OrganisatieId = Gazetteer.Default.FindOrganisatie(naam)?.Id ?? Gazetteer.Default.FindGemeente(WithoutGemeente(naam))?.Code };

    public override Invoer Field => new(InvoerSoort.Tekst, [], 300, !nobody);

    protected override IReadOnlyList<string> Buttons => nobody ? ["Nog niet"] : [];

    public override string Show(List<string> answer) => answer.Count == 0 ? "nog niemand" : string.Join(", ", answer);

    public override string AsTyped(List<string> answer) => string.Join(", ", answer);

    public override string HowTo => "Noem de organisaties, met komma’s ertussen.";

    protected override Gehoord<List<string>>? Find(string text, DateTimeOffset now)
    {
        // "nog niet met het CJIB" names one and says that it is not so.
        if (text.Contains("niet", StringComparison.OrdinalIgnoreCase)) return null;
        var story = RecentStories.Read(text, Nederland.Day(now));
        List<Gehoord<string>> named =
        [
            .. story.Organisaties.Select(o => new Gehoord<string>(o.Value.Naam, o.Words)), .. story.AnderePartijen.Select(p => new Gehoord<string>(p.Value, p.Words)),
            .. text.Contains("gemeente ", StringComparison.OrdinalIgnoreCase) ? story.Gemeenten.Select(g => new Gehoord<string>($"gemeente {g.Value.Naam}", g.Words)) : [],
        ];
        return named.Count == 0 ? null : new([.. named.Select(n => n.Waarde)], string.Join(' ', named.Select(n => n.Woorden)));
    }

    protected override IReadOnlyList<List<string>> Correct(List<string> earlier, List<string> found, HearInput input) =>
        Luisteren.Merge(earlier, found, input, (name, said) => Named(said, input.Now).Contains(name, StringComparer.OrdinalIgnoreCase) || name.Contains(said, StringComparison.OrdinalIgnoreCase));

    protected override Recognition<List<string>> Understand(string text, DateTimeOffset now)
    {
        if (nobody && (Zinnen.IsNone(text) || text.StartsWith("nog n", StringComparison.OrdinalIgnoreCase) || text.StartsWith("met niemand", StringComparison.OrdinalIgnoreCase))) return Recognition<List<string>>.Understood([]);
        if (nobody && RecentStories.Read(text, Nederland.Day(now)).Gesproken is { Count: > 0 } spoken) return Recognition<List<string>>.Read([.. spoken.Select(found => found.Value)]);
        var names = Opsomming.Parts(text).SelectMany(part => Named(part, now)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names.Count > 0 ? Recognition<List<string>>.Understood(names) : Recognition<List<string>>.Not("Noem ten minste één organisatie, bijvoorbeeld: UWV, gemeente Utrecht, woningcorporatie.");
    }

    private static IEnumerable<string> Named(string part, DateTimeOffset now)
    {
        var mentions = Gazetteer.Default.Find(part, Leeswijze.LopendeTekst).Where(v => v.Doel != DoelSoort.Thema && !v.Ontkend).ToList();
        if (mentions.Count > 0) return mentions.Select(v => v.Doel == DoelSoort.Gemeente ? $"gemeente {v.Naam}" : v.Naam);
        var others = RecentStories.Read(part, Nederland.Day(now)).AnderePartijen;
        return others.Count > 0 ? others.Select(found => found.Value) : Unlisted(part);
    }

    // An organisation that we do not know is a name of a few words, not a sentence.
    private static IEnumerable<string> Unlisted(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => Leads.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        if (words.Count is 0 or > MostWords || part.Length > LongestName || part.Any(char.IsDigit) || words.Exists(word => NoName.Contains(word, StringComparer.OrdinalIgnoreCase))) return [];
        return [string.Join(' ', words)];
    }

    private static string WithoutGemeente(string naam) => naam.StartsWith("gemeente ", StringComparison.OrdinalIgnoreCase) ? naam["gemeente ".Length..] : naam;
}

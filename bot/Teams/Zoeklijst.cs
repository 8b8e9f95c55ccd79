using System.Globalization;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Bot.Teams;

/// <summary>Everybody a line of text may mean, best first and as long as it is: the answer while somebody types, half words included.</summary>
internal sealed record Zoeklijst(IReadOnlyList<Maatwerkfunctionaris> Functionarissen, Zoekresultaat Resultaat)
{
    private const int MostNames = 3;
    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    public static Zoeklijst Find(IRegister register, string text, DateOnly vandaag)
    {
        var found = register.Search(text, vandaag);
        foreach (var whole in IsHalf(found, text) ? Completed(text) : [])
            if (register.Search(whole, vandaag) is { Treffers.Count: > 0 } other) return new(All(register, other), other);
        return new(All(register, found), found);
    }

    // The last word means nothing yet: perhaps it is not finished.
    private static bool IsHalf(Zoekresultaat found, string text) => found switch
    {
        Zoekresultaat.Niets niets => niets.Reden != NietsReden.TeWeinig,
        _ => found.Vraag.Resten is [.., var last] && text.EndsWith(last, StringComparison.OrdinalIgnoreCase),
    };

    // A search names the best ten; who scrolls on sees the others of the organisations that were named.
    private static List<Maatwerkfunctionaris> All(IRegister register, Zoekresultaat found)
    {
        var named = found.Vraag.Gemeenten.Count > 0 && found.Vraag.Organisaties.Count > 0 ? [] : found.Vraag.Organisaties.Select(o => o.Id).Concat(found.Vraag.Gemeenten.Select(g => g.Code));
        var others = found.Treffers.Count == 0 ? [] : named.SelectMany(register.Of).Where(wie => wie.Status != Functionarisstatus.Vervallen);
        return [.. found.Treffers.Select(treffer => treffer.Functionaris).Concat(others).DistinctBy(wie => wie.Id)];
    }

    /// <summary>The text with its last word finished, for the best known names first.</summary>
    private static IEnumerable<string> Completed(string text)
    {
        var at = text.LastIndexOf(' ') + 1;
        var word = text[at..];
        if (word.Length < Zoekregels.MinsteTekens) return [];
        return Gazetteer.Default.Organisaties.Where(o => o.Themas.Count > 0).Select(o => o.Naam)
            .Concat(Gazetteer.Default.Gemeenten.OrderByDescending(g => g.Inwoners).Select(g => g.KorteNaam))
            .Concat(Gazetteer.Default.Themas.Select(t => t.Naam))
            .Where(name => Letters.IsPrefix(name, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace))
            .Take(MostNames).Select(name => text[..at] + name);
    }
}

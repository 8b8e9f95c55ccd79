using Maatwerk.Domain.Understanding;

namespace Maatwerk.Domain.Kennis;

/// <summary>A word that can mean more than one thing: we ask which, and never guess.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Woorden">Words or phrases that raise the doubt; a star at an end stands for any letters.</param>
/// <param name="Tenzij">Words that settle it: with one of these in the message nothing is asked.</param>
/// <param name="Vraag">What is asked.</param>
/// <param name="Keuzes">The meanings.</param>
public sealed record Betekenis(string Id, IReadOnlyList<string> Woorden, IReadOnlyList<string> Tenzij, string Vraag, IReadOnlyList<BetekenisKeuze> Keuzes)
{
    /// <summary>A longer message is a story, in which the word is not what is asked about.</summary>
    public int HoogstensWoorden { get; init => field = value > 0 ? value : MostWords; } = MostWords;

    private const int MostWords = 14;
}

/// <summary>One meaning: leads to an article, or to what an intent begins.</summary>
public sealed record BetekenisKeuze(string Id, string Titel)
{
    public string? Artikel { get; init; }
    public string? Bedoeling { get; init; }
}

/// <summary>The words with more meanings; content file <c>Kennis/betekenissen.json</c>.</summary>
internal sealed class Betekenissen
{
    private readonly List<Betekenis> all = EmbeddedContent.Read("Kennis/betekenissen.json", KennisJson.Default.ListBetekenis);
    private readonly StemIndex raises;
    private readonly StemIndex settles;

    public Betekenissen()
    {
        raises = StemIndex.Of(all.SelectMany(one => one.Woorden.Select(word => (one.Id, word))));
        settles = StemIndex.Of(all.SelectMany(one => one.Tenzij.Select(word => (one.Id, word))));
    }

    public IReadOnlyList<Betekenis> All => all;

    /// <summary>The doubt in this text, or null when there is none or the text settles it itself.</summary>
    public Betekenis? Find(string text)
    {
        var tokens = new TokenizedText(text);
        var words = tokens.Tokens.Count(token => token.IsWord);
        var raised = raises.Find(tokens).Select(mention => mention.Value).ToHashSet(StringComparer.Ordinal);
        if (raised.Count == 0) return null;
        raised.ExceptWith(settles.Find(tokens).Select(mention => mention.Value));
        return all.Find(one => raised.Contains(one.Id) && words <= one.HoogstensWoorden);
    }
}

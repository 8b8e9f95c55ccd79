using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>
/// Reads from one free text what it says about a household: "moeder met twee kinderen in Zaanstad, uithuiszetting vrijdag, schulden bij UWV en CJIB, al gesproken met de functionarissen".
/// The words it goes by stand in <c>leefgebieden.csv</c>, <c>knelpunten.csv</c>, <c>voorwaarden.csv</c>, <c>gevaar.csv</c> and <c>signaalwoorden.csv</c>.
/// </summary>
public static class StoryReader
{
    static readonly StemIndex s_leefgebieden = StemIndex.FromCsv("leefgebieden.csv");
    static readonly StemIndex s_knelpunten = StemIndex.FromCsv("knelpunten.csv");
    static readonly StemIndex s_signals = StemIndex.FromCsv("signaalwoorden.csv");

    /// <summary>Reads a text; <paramref name="today"/> is the local day in the Netherlands that "vrijdag" counts from.</summary>
    public static Story Read(string text, DateOnly today)
    {
        var tokens = new TokenizedText(text);
        var names = Gazetteer.Default.FindInRunningText(tokens.Text);
        var signals = s_signals.Find(tokens).ToList();
        var claims = Conditions.Find(tokens);
        var others = signals.Where(s => s.Value.StartsWith("partij:", StringComparison.Ordinal)).ToList();
        return new Story
        {
            Text = text,
            Organisaties = [.. names.Where(IsNamedUitvoerder).DistinctBy(n => n.Id).Select(n => new Found<NamedOrganisatie>(new NamedOrganisatie(n.Id, n.Naam), n.Getypt))],
            Gemeenten = [.. names.Where(n => n.Doel == DoelSoort.Gemeente && !n.Ontkend).DistinctBy(n => n.Id).Select(n => new Found<NamedGemeente>(new NamedGemeente(n.Id, n.Naam), n.Getypt))],
            AnderePartijen = [.. others.DistinctBy(s => s.Value).Select(s => new Found<string>(s.Value["partij:".Length..], s.Words))],
            Leefgebieden = Enums<Leefgebied>(s_leefgebieden, tokens),
            Knelpunten = Enums<KnelpuntCategorie>(s_knelpunten, tokens),
            HuishoudenSchets = Households.Find(tokens),
            Urgentie = [.. signals.Where(s => s.Value.StartsWith("urgent:", StringComparison.Ordinal)).DistinctBy(s => s.Value).Select(s => new Found<string>(s.Value["urgent:".Length..], s.Words))],
            Deadline = Deadlines.Find(tokens, signals, today),
            Geprobeerd = Tried(tokens),
            Voorwaarden = claims.Where(claim => Conditions.IsCondition(claim.Key)).ToDictionary(StringComparer.Ordinal),
            Velden = claims.Where(claim => !Conditions.IsCondition(claim.Key)).ToDictionary(StringComparer.Ordinal),
            Gesproken = Gesprekspartners.Find(tokens, [.. names.Where(IsNamedUitvoerder).Select(n => (n.Start, n.Length, n.Naam)), .. others.Select(s => (s.Start, s.Words.Length, s.Value["partij:".Length..]))]),
        };
    }

    static bool IsNamedUitvoerder(Vermelding name) =>
        name.Doel == DoelSoort.Organisatie && name.Hoe != Naamsoort.Onderwerp && Gazetteer.Default.FindOrganisatie(name.Id)?.Soort == Organisatiesoort.Uitvoerder;

    static List<Found<T>> Enums<T>(StemIndex index, TokenizedText text) where T : struct, Enum =>
        [.. index.Find(text).DistinctBy(m => m.Value).Select(m => new Found<T>(Enum.Parse<T>(m.Value), m.Words))];

    static Found<string>? Tried(TokenizedText text)
    {
        var told = Sentences.Of(text).Where(s => s_signals.Find(s).Any(m => m.Value == "geprobeerd")).Select(s => s.Text.Trim(' ', ',', '.')).ToList();
        return told.Count == 0 ? null : new Found<string>(string.Join(". ", told), string.Join(". ", told));
    }
}
